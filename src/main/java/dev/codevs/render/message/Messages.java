package dev.codevs.render.message;

import dev.codevs.language.Isolates;
import dev.codevs.language.LocaleData;
import dev.codevs.language.Sentences;
import dev.codevs.language.TextDirection;
import dev.codevs.model.Language;
import dev.codevs.model.text.Direction;
import dev.codevs.render.template.Html;
import dev.codevs.render.template.JsonText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The messages of one language. A message of the bundle (ICU syntax) is formatted as HTML, plain
 * text, JSON or bare words. Each value is formatted as a mark first, and the mark is replaced by
 * the written value after the text around it was escaped. If the language does not have a message,
 * the message of the source language is used.
 */
public final class Messages {
  private static final char MARK = '\uFDD2';

  private final Language language;
  private final LocaleData icu;
  private final Sentences sentences;
  private final boolean isolates;
  private final Optional<Fallback> fallback;
  private final Map<String, IcuMessage> formats = new ConcurrentHashMap<>();

  /** The messages of the source language, which have no fallback. */
  public Messages(Language source, boolean isolates) {
    this(source, isolates, Optional.empty());
  }

  /**
   * @param isolates whether every name is isolated from the sentence around it; see {@link
   *     NameIsolation#inSentences}
   * @param fallback the messages to use if this language does not have one
   */
  public Messages(Language language, boolean isolates, Optional<Fallback> fallback) {
    this.language = language;
    this.isolates = isolates;
    this.fallback = fallback;
    this.icu = new LocaleData(language.tag());
    this.sentences = new Sentences(language.tag());
  }

  /**
   * The messages of the source language, for a language that lacks some.
   *
   * @param mark the attributes of an element whose text is in the source language
   */
  public record Fallback(Messages source, String mark) {}

  /** Whether the language itself has a message. */
  public boolean has(String key) {
    return language.messages().containsKey(key);
  }

  /** The fallback, if only the source language has a message. */
  private Optional<Fallback> fallback(String key) {
    return has(key) ? Optional.empty() : fallback.filter(other -> other.source().has(key));
  }

  /** The value of a placeholder. */
  public sealed interface Value {

    /** A name, a code or other words: isolated from the sentence around it. */
    record Words(String text) implements Value {}

    /** A slot of plain text: treated as words that are already escaped. */
    record TextSlot(String mark) implements Value {}

    /** A slot whose text is escaped for JSON. */
    record JsonSlot(String mark) implements Value {}

    /** Finished markup: printed as it is. */
    record Markup(String html) implements Value {}

    /** A number, for plural forms or to print in Western digits. */
    record Count(Number number) implements Value {}
  }

  public Language language() {
    return language;
  }

  /**
   * A message as HTML. Words are isolated by {@code <bdi>}; words side by side share one element,
   * because {@code HTTP 404 Not Found} is one phrase, whose order must not change in Arabic. A
   * message of the source language is inside an element whose attributes name that language.
   *
   * @throws IllegalArgumentException if the key is unknown or a value is missing
   */
  String html(String key, Map<String, Value> values) {
    Optional<Fallback> other = fallback(key);
    if (other.isPresent()) {
      String said = other.get().source().html(key, values);
      return "<span" + other.get().mark() + ">" + said + "</span>";
    }
    return format(key, values, this::toHtml, Html::escape).replace("</bdi> <bdi>", " ");
  }

  /**
   * A message inside a string of JSON.
   *
   * @throws IllegalArgumentException if the key is unknown, a value is missing or a value is markup
   */
  public String json(String key, Map<String, Value> values) {
    Optional<Fallback> other = fallback(key);
    if (other.isPresent()) {
      return other.get().source().json(key, values);
    }
    return format(key, values, value -> toJson(key, value), JsonText::escape);
  }

  /**
   * A message, escaped, for a title or an attribute, which cannot contain elements. Words in a
   * right-to-left message, and a whole message whose direction is not the page's, are put between
   * the isolates of Unicode (UAX #9).
   *
   * @param around the direction of the page
   * @throws IllegalArgumentException if the key is unknown, a value is missing or a value is markup
   */
  public String plain(String key, Map<String, Value> values, Direction around) {
    Optional<Fallback> other = fallback(key);
    if (other.isPresent()) {
      return other.get().source().plain(key, values, around);
    }
    boolean isolateWords = language.direction() == Direction.RTL;
    String text = format(key, values, value -> toPlain(key, value, isolateWords), Html::escape);
    String joined = Isolates.joined(text);
    return language.direction() == around ? joined : Isolates.isolate(joined, language.direction());
  }

  private String toHtml(Value value) {
    if (value instanceof Value.Words words) {
      String escaped = Html.escape(words.text());
      return isolates || TextDirection.mayReorder(words.text())
          ? "<bdi>" + escaped + "</bdi>"
          : escaped;
    }
    if (value instanceof Value.TextSlot slot) {
      return isolates ? "<bdi>" + slot.mark() + "</bdi>" : slot.mark();
    }
    if (value instanceof Value.Markup markup) {
      return markup.html();
    }
    throw new IllegalArgumentException("a value of \"json\" can be used inside JSON only");
  }

  private static String toJson(String key, Value value) {
    if (value instanceof Value.Words words) {
      return JsonText.escape(words.text());
    }
    if (value instanceof Value.JsonSlot slot) {
      return slot.mark();
    }
    throw new IllegalArgumentException(
        "the message \"" + key + "\" is formatted for JSON, but one of its values is HTML");
  }

  private static String toPlain(String key, Value value, boolean isolate) {
    String text;
    if (value instanceof Value.Words words) {
      text = Html.escape(words.text());
    } else if (value instanceof Value.TextSlot slot) {
      text = slot.mark();
    } else {
      throw new IllegalArgumentException(
          "the message \""
              + key
              + "\" is formatted as plain text, but one of its values is markup");
    }
    return isolate ? Isolates.isolate(text) : text;
  }

  /**
   * A message as bare words, neither escaped nor isolated: the caller does both, for the place that
   * shows the words.
   *
   * @throws IllegalArgumentException if the key is unknown, a value is missing or a value is not
   *     words
   */
  public String words(String key, Map<String, Value> values) {
    return format(key, values, value -> toWords(key, value), UnaryOperator.identity());
  }

  private static String toWords(String key, Value value) {
    if (value instanceof Value.Words words) {
      return words.text();
    }
    throw new IllegalArgumentException(
        "the message \"" + key + "\" is formatted as words, but one of its values is not words");
  }

  /** Words joined to a list in this language: "a, b, and c" (CLDR list patterns). */
  String list(List<String> words) {
    return icu.list(words);
  }

  /** The first sentence of a text in this language. */
  public String firstSentence(String text) {
    return sentences.first(text);
  }

  private String format(
      String key,
      Map<String, Value> values,
      Function<Value, String> writer,
      UnaryOperator<String> escape) {
    IcuMessage known = formats.get(key);
    IcuMessage format = known != null ? known : formats.computeIfAbsent(key, this::compile);
    checkComplete(key, format, values);
    Map<String, Object> arguments = new HashMap<>();
    List<String> written = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          if (value instanceof Value.Count count) {
            arguments.put(name, count.number());
          } else {
            arguments.put(name, String.valueOf(new char[] {MARK, (char) written.size()}));
            written.add(writer.apply(value));
          }
        });
    return fillIn(formatted(key, format, arguments), written, escape);
  }

  private static String formatted(String key, IcuMessage format, Map<String, Object> values) {
    try {
      return format.format(values);
    } catch (IllegalArgumentException notANumber) {
      throw new IllegalArgumentException(
          "the message \"" + key + "\" counts, but a value is a text or a slot; pass a number",
          notANumber);
    }
  }

  private IcuMessage compile(String key) {
    String pattern =
        Optional.ofNullable(language.messages().get(key))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the bundle of \""
                            + language.tag()
                            + "\" has no message \""
                            + key
                            + "\"; correct the key, or add it to i18n/"
                            + language.tag()
                            + ".json"));
    return new IcuMessage(pattern, icu);
  }

  private static void checkComplete(String key, IcuMessage format, Map<String, Value> values) {
    Optional<String> missing = format.missing(values);
    if (missing.isPresent()) {
      String name = missing.get();
      throw new IllegalArgumentException(
          "the message \""
              + key
              + "\" needs a value for {"
              + name
              + "}; pass it, as in t(\""
              + key
              + "\", {\""
              + name
              + "\": …})");
    }
  }

  private static String fillIn(
      String formatted, List<String> written, UnaryOperator<String> escape) {
    StringBuilder out = new StringBuilder(formatted.length() + 64);
    int from = 0;
    for (int at = formatted.indexOf(MARK); at >= 0; at = formatted.indexOf(MARK, from)) {
      out.append(escape.apply(formatted.substring(from, at)));
      out.append(written.get(formatted.charAt(at + 1)));
      from = at + 2;
    }
    return out.append(escape.apply(formatted.substring(from))).toString();
  }
}
