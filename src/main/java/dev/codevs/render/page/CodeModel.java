package dev.codevs.render.page;

import dev.codevs.language.Isolates;
import dev.codevs.language.SentenceCase;
import dev.codevs.model.Code;
import dev.codevs.model.Equivalent;
import dev.codevs.model.Fact;
import dev.codevs.model.FactValue;
import dev.codevs.model.Family;
import dev.codevs.model.Prose;
import dev.codevs.model.Site;
import dev.codevs.model.text.CodeRef;
import dev.codevs.model.text.Direction;
import dev.codevs.model.text.Span;
import dev.codevs.model.text.Text;
import dev.codevs.render.message.Messages;
import dev.codevs.render.template.Html;
import dev.codevs.render.template.JsonText;
import dev.codevs.render.template.Markup;
import dev.codevs.render.template.Slots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One code in one language of prose: what its templates see of it, and the texts that fill the
 * slots of {@link Slots#TEXTS}, {@link Slots#PROSE} and {@link Slots#JSON}, in that order.
 */
public final class CodeModel {
  private final Site site;
  private final Code code;
  private final boolean shared;
  private final Messages messages;
  private final Prose prose;
  private final Function<CodeRef, String> address;
  private final FactTexts facts;

  /**
   * @param shared whether another code of the family is written alike
   * @param prose its texts
   * @param messages the language of its texts
   * @param address the address of a code's page, relative to the page that shows this one
   * @param facts what codes state in texts, for pages of one language
   */
  public CodeModel(
      Site site,
      Code code,
      boolean shared,
      Prose prose,
      Messages messages,
      Function<CodeRef, String> address,
      FactTexts facts) {
    this.site = site;
    this.code = code;
    this.shared = shared;
    this.prose = prose;
    this.messages = messages;
    this.address = address;
    this.facts = facts;
  }

  /** The plain texts, escaped. */
  public List<String> texts() {
    return Stream.of(code.id(), code.code(), shortName(), prose.name(), summary())
        .map(Html::escape)
        .toList();
  }

  /** The description without markup: where it is written right to left, its codes are isolated. */
  private String summary() {
    return prose
        .description()
        .plain(text -> direction() == Direction.RTL ? Isolates.isolate(text, Direction.LTR) : text);
  }

  /** The prose, as HTML. */
  public List<String> prose() {
    return Stream.of(
            prose.description(),
            insideSentence(prose.description()),
            prose.whenYouSeeIt(),
            insideSentence(prose.whenYouSeeIt()),
            prose.howToFix())
        .map(this::html)
        .toList();
  }

  /** A text as it stands inside a sentence. A text that begins with markup stays as it is. */
  public static Text insideSentence(Text text) {
    if (!(text.spans().get(0) instanceof Span.Plain first)) {
      return text;
    }
    List<Span> spans = new ArrayList<>(text.spans());
    spans.set(0, new Span.Plain(SentenceCase.inside(first.text(), spans.size() == 1)));
    return new Text(List.copyOf(spans));
  }

  /** The texts that JSON-LD names, escaped for it. */
  public List<String> json() {
    return Stream.of(code.code(), prose.name()).map(JsonText::escape).toList();
  }

  /** What a template sees of the code. */
  public Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", code.id());
    model.put("code", code.code());
    model.put("short", shortName());
    model.put("name", prose.name());
    prose.gloss().ifPresent(gloss -> model.put("gloss", gloss));
    model.put("summary", summary());
    model.put("url", code.id() + ".html");
    model.put("description", markup(prose.description()));
    model.put("line", markup(firstSentence(prose.description())));
    model.put("when", markup(prose.whenYouSeeIt()));
    model.put("fix", markup(prose.howToFix()));
    model.put("aliases", code.aliases());
    model.put("facts", facts());
    model.put(
        "references",
        code.references().stream()
            .map(reference -> Map.of("title", reference.title(), "url", reference.url()))
            .toList());
    model.put("equivalents", equivalents());
    return model;
  }

  /** The code alone where it names one code of the family; with the name where two share it. */
  private String shortName() {
    return shared ? code.code() + " " + prose.name() : code.code();
  }

  private Text firstSentence(Text text) {
    return text.upTo(messages.firstSentence(text.plain()).length());
  }

  private List<Map<String, Object>> facts() {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (Fact fact : site.facts()) {
      FactValue value = code.facts().get(fact.id());
      if (value != null) {
        shown.add(fact(fact, value));
      }
    }
    return shown;
  }

  /** A fact has a key for its value, or a text. */
  private Map<String, Object> fact(Fact fact, FactValue value) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("kind", fact.id());
    one.put("label", fact.labelKey());
    if (value instanceof FactValue.Choice choice) {
      one.put("value", fact.valueKey(choice.value()));
    } else {
      one.put("text", Markup.of(facts.html(code, fact.id())));
    }
    return one;
  }

  private List<Map<String, Object>> equivalents() {
    List<Map<String, Object>> equivalents = new ArrayList<>();
    for (Equivalent equivalent : code.equivalents()) {
      Family other = site.family(equivalent.target().family()).orElseThrow();
      Code target = other.code(equivalent.target().code()).orElseThrow();
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("label", other.label());
      one.put("code", target.code());
      one.put("name", target.name());
      one.put("url", address.apply(equivalent.target()));
      one.put("kind", equivalent.kind().messageKey());
      equivalents.add(one);
    }
    return equivalents;
  }

  private Object markup(Text text) {
    return Markup.of(html(text));
  }

  private String html(Text text) {
    return Html.of(text, direction(), address);
  }

  private Direction direction() {
    return messages.language().direction();
  }
}
