package dev.codevs.content.translation;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.Problems;
import dev.codevs.content.json.Suggestion;
import dev.codevs.content.json.TextRules;
import dev.codevs.language.PluralCategory;
import dev.codevs.model.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A bundle: the messages of one language by key. A bundle is flat JSON in ARB syntax: a key has an
 * ICU MessageFormat pattern, {@code @key} has a note for translators, and {@code @@} begins the
 * entries about the file. Reading checks each pattern, its placeholders and its plural forms.
 */
final class Bundle {
  private final Json.Obj object;
  private final Map<String, Message> messages;

  private Bundle(Json.Obj object, Map<String, Message> messages) {
    this.object = object;
    this.messages = messages;
  }

  /**
   * All keys, including keys whose message is broken, so that no broken message counts as missing.
   */
  Set<String> keys() {
    return object.members().keySet();
  }

  /** An error at a key that the bundle has. */
  Problem errorAtKey(String key, String message) {
    int at = Optional.ofNullable(object.members().get(key)).orElseThrow().keyOffset();
    return object.source().error(at, message);
  }

  /** The note for translators about a message. */
  Optional<String> note(String key) {
    return Optional.ofNullable(object.members().get("@" + key))
        .map(Json.Member::value)
        .filter(Json.Obj.class::isInstance)
        .map(note -> ((Json.Obj) note).members().get("description"))
        .map(Json.Member::value)
        .filter(Json.Str.class::isInstance)
        .map(text -> ((Json.Str) text).value());
  }

  /**
   * A message.
   *
   * @param placeholders the names of all placeholders in its pattern
   * @param numbers the names of the placeholders that the pattern uses as numbers, as in a plural
   */
  record Message(Json.Str pattern, Set<String> placeholders, Set<String> numbers) {}

  /** Messages by key, in the order of the file. */
  Map<String, Message> messages() {
    return messages;
  }

  static Bundle read(Json.Obj object, String tag, Problems problems) {
    Map<String, Message> messages = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (key, member) -> {
              if (key.startsWith("@")) {
                checkNote(object, key, member, tag, problems);
              } else {
                message(key, member.value(), problems).ifPresent(m -> messages.put(key, m));
              }
            });
    return new Bundle(object, messages);
  }

  private static void checkNote(
      Json.Obj object, String key, Json.Member member, String tag, Problems problems) {
    if (key.equals("@@locale")) {
      boolean same = member.value() instanceof Json.Str given && given.value().equals(tag);
      if (!same) {
        problems.add(
            member
                .value()
                .error(
                    "\"@@locale\" is "
                        + member.value().described()
                        + "; expected \""
                        + tag
                        + "\""));
      }
    } else if (!key.startsWith("@@") && !object.members().containsKey(key.substring(1))) {
      problems.add(
          object
              .source()
              .error(
                  member.keyOffset(),
                  "a note for the key \""
                      + key.substring(1)
                      + "\", which the bundle does not have"
                      + "; remove it, or correct the key"));
    }
  }

  private static Optional<Message> message(String key, Json value, Problems problems) {
    if (!(value instanceof Json.Str text)) {
      problems.add(
          value.error("\"" + key + "\" is " + value.described() + "; expected a text in quotes"));
      return Optional.empty();
    }
    if (!TextRules.check(text, "\"" + key + "\"", problems)) {
      return Optional.empty();
    }
    if (text.value().indexOf('{') < 0) {
      // Without a placeholder ICU keeps every character of a pattern.
      return Optional.of(new Message(text, Set.of(), Set.of()));
    }
    return pattern(key, text, problems);
  }

  private static Optional<Message> pattern(String key, Json.Str text, Problems problems) {
    try {
      MessagePattern pattern = new MessagePattern(text.value());
      Message message = new Message(text, new TreeSet<>(), new TreeSet<>());
      for (int i = 0; i < pattern.countParts(); i++) {
        if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_START
            && !placeholder(key, pattern, i, message, problems)) {
          return Optional.empty();
        }
        if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
          checkPluralForm(key, pattern, i, text, problems);
        }
      }
      if (hasNumberStyle(pattern)) {
        new MessageFormat(
            text.value(),
            ULocale.ROOT); // MessagePattern accepts any style; only MessageFormat checks it.
      }
      return Optional.of(message);
    } catch (IllegalArgumentException | IndexOutOfBoundsException bad) {
      problems.add(text.error("\"" + key + "\" is not ICU MessageFormat: " + reason(bad)));
      return Optional.empty();
    }
  }

  /**
   * Whether a placeholder has a style after its type, as in {@code {n, number, percent}}. Only a
   * style can be wrong.
   */
  private static boolean hasNumberStyle(MessagePattern pattern) {
    return IntStream.range(0, pattern.countParts())
        .anyMatch(i -> pattern.getPartType(i) == MessagePattern.Part.Type.ARG_STYLE);
  }

  /**
   * Reports an unknown plural form. ICU accepts any word as a plural form, and never uses an
   * unknown one.
   */
  private static void checkPluralForm(
      String key, MessagePattern pattern, int part, Json.Str text, Problems problems) {
    String form = pattern.getSubstring(pattern.getPart(part));
    if (!form.startsWith("=") && !PluralCategory.ALL.contains(form)) {
      problems.add(
          text.errorAt(
              pattern.getPart(part).getIndex(),
              "\""
                  + key
                  + "\" has the plural form \""
                  + form
                  + "\""
                  + Suggestion.orOneOf(form, PluralCategory.ALL)));
    }
  }

  /**
   * Adds a placeholder to the message; false, with a problem, if codevs has no value of the
   * placeholder's type.
   */
  private static boolean placeholder(
      String key, MessagePattern pattern, int start, Message message, Problems problems) {
    MessagePattern.Part name = pattern.getPart(start + 1);
    MessagePattern.ArgType type = pattern.getPart(start).getArgType();
    String word = pattern.getSubstring(name);
    if (name.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
      problems.add(
          message
              .pattern()
              .errorAt(
                  name.getIndex(),
                  "\"" + key + "\" numbers a placeholder; expected a name such as {code}"));
      return false;
    }
    boolean number =
        type.hasPluralStyle()
            || (type == MessagePattern.ArgType.SIMPLE
                && pattern.getSubstring(pattern.getPart(start + 2)).equals("number"));
    if (!number && type != MessagePattern.ArgType.NONE) {
      String asText = "{" + word + "}, {" + word + ", number} or {" + word + ", plural, …}";
      problems.add(
          message
              .pattern()
              .errorAt(
                  name.getIndex(),
                  "\""
                      + key
                      + "\" has a kind of placeholder that is not read; expected "
                      + asText));
      return false;
    }
    message.placeholders().add(word);
    if (number) {
      message.numbers().add(word);
    }
    return true;
  }

  private static String reason(RuntimeException bad) {
    String said = String.valueOf(bad.getMessage());
    if (said.contains("Bad argument syntax") || said.contains("Unmatched '{'")) {
      return "a placeholder is a name between { and }; close it";
    }
    if (said.contains("Missing 'other'")) {
      return "a plural needs a form for all other numbers; add other {…}";
    }
    int detail = said.indexOf(" in ");
    int pattern = said.indexOf(": ");
    int end = detail < 0 ? pattern : pattern < 0 ? detail : Math.min(detail, pattern);
    return end < 0 ? said : said.substring(0, end);
  }
}
