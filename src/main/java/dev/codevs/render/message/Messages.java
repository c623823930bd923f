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
 * The sentences of one language: formats the ICU messages of its bundle into HTML or plain text.
 */
public final class Messages {
  private static final char MARK = '\uFDD2';

  private final Language language;
  private final LocaleData icu;
  private final Sentences sentences;
  private final boolean isolates;
  private final Optional<Fallback> fallback;
  private final Map<String, IcuMessage> formats = new ConcurrentHashMap<>();

  /** The messages of the source language, which need no others. */
  public Messages(Language source, boolean isolates) {
    this(source, isolates, Optional.empty());
  }

  /**
   * @param isolates whether a slot of text may hold what this language must isolate
   * @param fallback says the messages that this language does not have
   */
  public Messages(Language language, boolean isolates, Optional<Fallback> fallback) {
    this.language = language;
    this.isolates = isolates;
    this.fallback = fallback;
    this.icu = new LocaleData(language.tag());
    this.sentences = new Sentences(language.tag());
  }

  /**
   * The sentences of the source language, for messages that another language does not have.
   *
   * @param mark the attributes of an element whose text is in the source language
   */
  public record Fallback(Messages source, String mark) {}

  /** Whether the language itself has a message. */
  public boolean has(String key) {
    return language.messages().containsKey(key);
  }

  /** The fallback for a message that only the source language has. */
  private Optional<Fallback> fallback(String key) {
    return has(key) ? Optional.empty() : fallback.filter(other -> other.source().has(key));
  }

  /** What a placeholder of a message stands for. */
  public sealed interface Value {

    /** A name, a code or other words: isolated from the sentence around it. */
    record Words(String text) implements Value {}

    /** A slot of plain text: as words, but already escaped. */
    record TextSlot(String mark) implements Value {}

    /** A slot whose text is escaped for JSON. */
    record JsonSlot(String mark) implements Value {}

    /** Finished markup: printed as it is. */
    record Markup(String html) implements Value {}

    /** A number: for plural forms, or printed in Western digits. */
    record Count(Number number) implements Value {}
  }

  public Language language() {
    return language;
  }

  /**
   * A message as HTML; words are isolated by {@code <bdi>}, those side by side together: {@code
   * HTTP 404 Not Found} is one phrase, which Arabic shows in its own order. A message that falls
   * back stands in an element that says its language.
   *
   * @throws IllegalArgumentException for an unknown key or a missing value
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
   * @throws IllegalArgumentException also for a value that is markup
   */
  public String json(String key, Map<String, Value> values) {
    Optional<Fallback> other = fallback(key);
    if (other.isPresent()) {
      return other.get().source().json(key, values);
    }
    return format(key, values, value -> toJson(key, value), JsonText::escape);
  }

  /**
   * A message where no element can stand, as in a title, escaped. In a page written right to left
   * the words, or all of a left-to-right message, stand between Unicode's isolates (UAX #9).
   *
   * @param around the direction of the page
   * @throws IllegalArgumentException also for a value that is markup
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
    throw new IllegalArgumentException("a value of \"json\" belongs into JSON only");
  }

  private static String toJson(String key, Value value) {
    if (value instanceof Value.Words words) {
      return JsonText.escape(words.text());
    }
    if (value instanceof Value.JsonSlot slot) {
      return slot.mark();
    }
    throw new IllegalArgumentException(
        "the message \"" + key + "\" is wanted as JSON, but a value of it is HTML");
  }

  private static String toPlain(String key, Value value, boolean isolate) {
    String text;
    if (value instanceof Value.Words words) {
      text = Html.escape(words.text());
    } else if (value instanceof Value.TextSlot slot) {
      text = slot.mark();
    } else {
      throw new IllegalArgumentException(
          "the message \"" + key + "\" is wanted as plain text, but a value of it is markup");
    }
    return isolate ? Isolates.isolate(text) : text;
  }

  /**
   * A message about words alone, as words: neither escaped nor isolated, which is for the place
   * where they are put.
   *
   * @throws IllegalArgumentException also for a value that is no words
   */
  public String words(String key, Map<String, Value> values) {
    return format(key, values, value -> toWords(key, value), UnaryOperator.identity());
  }

  private static String toWords(String key, Value value) {
    if (value instanceof Value.Words words) {
      return words.text();
    }
    throw new IllegalArgumentException(
        "the message \"" + key + "\" is wanted as words, but a value of it is none");
  }

  /** Words as the language lists them: "a, b, and c" (CLDR). */
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
              + "\" wants a value for {"
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
