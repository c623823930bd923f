package dev.codevs.render.message;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import dev.codevs.language.LocaleData;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One message in ICU syntax. This class formats words, counts and plurals itself, which is enough
 * for nearly all messages: ICU's own formatter gives the same text, but takes longer to load than
 * all content. ICU's formatter formats every other message.
 */
final class IcuMessage {
  /**
   * The smallest number whose digits are grouped. Toki Pona, alone in CLDR, also groups smaller
   * numbers, in pairs of digits; codevs does not.
   */
  private static final int FIRST_GROUPED = 1_000;

  private final MessagePattern pattern;
  private final LocaleData language;
  private final Set<String> words = new TreeSet<>();
  private final Set<String> counts = new TreeSet<>();
  private boolean plain = true;

  IcuMessage(String text, LocaleData language) {
    this.pattern = new MessagePattern(text);
    this.language = language;
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == Part.Type.ARG_START) {
        add(pattern.getPart(i).getArgType(), i + 1);
      }
    }
  }

  private void add(ArgType type, int name) {
    (type == ArgType.NONE ? words : counts).add(pattern.getSubstring(pattern.getPart(name)));
    plain &= type == ArgType.NONE || isCount(type, name);
  }

  private boolean isCount(ArgType type, int name) {
    return type == ArgType.PLURAL
        ? pattern.getPluralOffset(name + 1) == 0
        : type == ArgType.SIMPLE
            && pattern.partSubstringMatches(pattern.getPart(name + 1), "number")
            && pattern.getPartType(name + 2) == Part.Type.ARG_LIMIT;
  }

  /** The first placeholder, in the order of names, that has no value. */
  Optional<String> missing(Map<String, ?> values) {
    return values.keySet().containsAll(words) && values.keySet().containsAll(counts)
        ? Optional.empty()
        : Stream.concat(words.stream(), counts.stream())
            .filter(name -> !values.containsKey(name))
            .sorted()
            .findFirst();
  }

  /**
   * The message with its values, which are texts and numbers.
   *
   * @throws IllegalArgumentException if the message counts a value that is a text
   */
  String format(Map<String, Object> values) {
    if (!isPlain(values)) {
      return new MessageFormat(pattern.getPatternString(), language.western()).format(values);
    }
    StringBuilder out = new StringBuilder();
    append(0, "", values, out);
    return out.toString();
  }

  private boolean isPlain(Map<String, Object> values) {
    boolean all = plain;
    for (String word : words) {
      all &= values.get(word) instanceof String || isWhole(values.get(word));
    }
    for (String count : counts) {
      all &= isWhole(values.get(count));
    }
    return all;
  }

  private static boolean isWhole(@Nullable Object value) {
    return value instanceof Integer number && number >= 0;
  }

  /**
   * Appends a message or a form of a plural.
   *
   * @param start the index of the part that begins the message or form
   * @param number the text for {@code #}
   */
  private void append(int start, String number, Map<String, Object> values, StringBuilder out) {
    String text = pattern.getPatternString();
    int limit = pattern.getLimitPartIndex(start);
    int from = pattern.getPart(start).getLimit();
    for (int i = start + 1; i <= limit; i++) {
      Part part = pattern.getPart(i);
      out.append(text, from, part.getIndex());
      if (part.getType() == Part.Type.REPLACE_NUMBER) {
        out.append(number);
      } else if (part.getType() == Part.Type.ARG_START) {
        appendArgument(i, values, out);
        i = pattern.getLimitPartIndex(i);
      }
      from = pattern.getPart(i).getLimit();
    }
  }

  private void appendArgument(int start, Map<String, Object> values, StringBuilder out) {
    Object value = values.get(pattern.getSubstring(pattern.getPart(start + 1)));
    if (!(value instanceof Integer number)) {
      out.append(value);
    } else if (pattern.getPart(start).getArgType() == ArgType.PLURAL) {
      append(form(start + 2, number), written(number), values, out);
    } else {
      out.append(written(number));
    }
  }

  private String written(int number) {
    return number < FIRST_GROUPED ? Integer.toString(number) : language.number(number);
  }

  /**
   * The index of the part that begins the plural form for a number: the form for exactly this
   * number ({@code =1}), else the form for its plural category, else {@code other}.
   */
  private int form(int firstSelector, int number) {
    String keyword = language.pluralCategory(number);
    int form = 0;
    int other = 0;
    int message;
    for (int i = firstSelector;
        pattern.getPartType(i) == Part.Type.ARG_SELECTOR;
        i = pattern.getLimitPartIndex(message) + 1) {
      boolean exact = pattern.getPartType(i + 1).hasNumericValue();
      message = exact ? i + 2 : i + 1;
      if (exact && pattern.getNumericValue(pattern.getPart(i + 1)) == number) {
        return message;
      } else if (!exact && form == 0 && isSelector(i, keyword)) {
        form = message;
      } else if (!exact && other == 0 && isSelector(i, "other")) {
        other = message;
      }
    }
    return form == 0 ? other : form;
  }

  private boolean isSelector(int part, String word) {
    return pattern.partSubstringMatches(pattern.getPart(part), word);
  }
}
