package dev.codevs.render.message;

import dev.codevs.model.text.Direction;
import dev.codevs.render.template.Slots;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The template function that formats a message: {@code t("pairs", {"count": 3})}. A value that is a
 * text or a slot of text is isolated from the sentence around it; a value that is markup is not
 * changed.
 */
public final class MessageMethod implements TemplateMethodModelEx {
  private final Messages messages;
  private final Slots slots;
  private final Writer writer;

  /** The formatted messages without values: most messages have none, and every page shows some. */
  private final Map<String, Object> fixed = new ConcurrentHashMap<>();

  private MessageMethod(Messages messages, Slots slots, Writer writer) {
    this.messages = messages;
    this.slots = slots;
    this.writer = writer;
  }

  /** Formats a message for one kind of place in a page. */
  private interface Writer {
    String write(Messages messages, String key, Map<String, Messages.Value> values);
  }

  /** The function for messages in the text of a page. */
  public static MessageMethod html(Messages messages, Slots slots) {
    return new MessageMethod(messages, slots, Messages::html);
  }

  /**
   * The function for messages in a title or an attribute.
   *
   * @param page the direction of the page
   */
  public static MessageMethod plain(Messages messages, Slots slots, Direction page) {
    return new MessageMethod(messages, slots, (m, key, values) -> m.plain(key, values, page));
  }

  /** The function for messages inside a string of JSON. */
  public static MessageMethod json(Messages messages, Slots slots) {
    return new MessageMethod(messages, slots, Messages::json);
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.isEmpty()
        || arguments.size() > 2
        || !(arguments.get(0) instanceof TemplateScalarModel key)) {
      throw new TemplateModelException(
          "pass the key of a message and its values, as in t(\"footer\", {\"site\": name});"
              + " the key is a text, not a slot");
    }
    String name = key.getAsString();
    if (arguments.size() == 2) {
      return written(name, values(arguments.get(1)));
    }
    Object known = fixed.get(name);
    if (known == null) {
      known = written(name, Map.of());
      fixed.put(name, known);
    }
    return known;
  }

  private Object written(String key, Map<String, Messages.Value> values)
      throws TemplateModelException {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(writer.write(messages, key, values));
    } catch (IllegalArgumentException wrong) {
      throw new TemplateModelException(wrong.getMessage());
    }
  }

  private Map<String, Messages.Value> values(Object given) throws TemplateModelException {
    if (!(given instanceof TemplateHashModelEx hash)) {
      throw new TemplateModelException("the values of a message are a hash: {\"name\": value}");
    }
    Map<String, Messages.Value> values = new LinkedHashMap<>();
    for (TemplateModelIterator keys = hash.keys().iterator(); keys.hasNext(); ) {
      String name = ((TemplateScalarModel) keys.next()).getAsString();
      TemplateModel value = hash.get(name);
      if (value == null) {
        throw new TemplateModelException(
            "the value of \"" + name + "\" has no value here; correct its name");
      }
      values.put(name, value(name, value));
    }
    return values;
  }

  private Messages.Value value(String name, TemplateModel value) throws TemplateModelException {
    if (value instanceof TemplateHTMLOutputModel markup) {
      String html = HTMLOutputFormat.INSTANCE.getMarkupString(markup);
      return slot(html);
    }
    if (value instanceof TemplateNumberModel number) {
      return new Messages.Value.Count(count(number.getAsNumber()));
    }
    if (value instanceof TemplateScalarModel text) {
      return new Messages.Value.Words(text.getAsString());
    }
    throw new TemplateModelException(
        "the value of \"" + name + "\" is neither text nor a number; pass one of these");
  }

  /** A whole number as an Integer: FreeMarker's arithmetic returns numbers of other types. */
  private static Number count(Number number) {
    int whole = number.intValue();
    return number.doubleValue() == whole ? Integer.valueOf(whole) : number;
  }

  private Messages.Value slot(String html) {
    if (slots.isText(html)) {
      return new Messages.Value.TextSlot(html);
    }
    return slots.isJson(html) ? new Messages.Value.JsonSlot(html) : new Messages.Value.Markup(html);
  }
}
