package dev.codevs.content;

import com.ibm.icu.text.MessagePattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a bundle: flat JSON in ARB syntax, ICU MessageFormat patterns by key, {@code @key} notes
 * for translators, {@code @@} entries about the file.
 */
final class Bundle {
  private final Map<String, Message> messages;

  private Bundle(Map<String, Message> messages) {
    this.messages = messages;
  }

  /** A message with the placeholders its pattern names. */
  record Message(Json.Str pattern, Set<String> placeholders) {}

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
    return new Bundle(messages);
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
                        + "; the file is for \""
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
                      + Suggestion.didYouMean(key.substring(1), object.members().keySet())));
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
    return placeholders(key, text, problems).map(names -> new Message(text, names));
  }

  private static Optional<Set<String>> placeholders(String key, Json.Str text, Problems problems) {
    try {
      MessagePattern pattern = new MessagePattern(text.value());
      Set<String> names = new TreeSet<>();
      for (int i = 0; i < pattern.countParts(); i++) {
        MessagePattern.Part part = pattern.getPart(i);
        if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
          problems.add(
              text.errorAt(
                  part.getIndex(),
                  "\"" + key + "\" numbers a placeholder; expected a name such as {code}"));
          return Optional.empty();
        }
        if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
          names.add(pattern.getSubstring(part));
        }
      }
      return Optional.of(names);
    } catch (IllegalArgumentException | IndexOutOfBoundsException bad) {
      problems.add(
          text.error(
              "\""
                  + key
                  + "\" is not ICU MessageFormat: "
                  + reason(bad)
                  + "; every { needs its }, a brace itself is written '{'"));
      return Optional.empty();
    }
  }

  private static String reason(RuntimeException bad) {
    String said = String.valueOf(bad.getMessage());
    int detail = said.indexOf(" in ");
    int pattern = said.indexOf(": ");
    int end = detail < 0 ? pattern : pattern < 0 ? detail : Math.min(detail, pattern);
    return end < 0 ? said : said.substring(0, end);
  }
}
