package dev.codevs.render;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One message in ICU syntax. What nearly all messages are made of, words and plurals of small
 * numbers, is put together here: ICU's own formatter gives the same text, but it takes longer to
 * load than all content. It formats the rest.
 */
final class IcuMessage {
  private static final int PLAIN_NUMBERS = 1_000;

  private final MessagePattern pattern;
  private final ULocale locale;

  IcuMessage(String pattern, ULocale locale) {
    this.pattern = new MessagePattern(pattern);
    this.locale = locale;
  }

  /** The names of its placeholders, sorted. */
  Set<String> placeholders() {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return names;
  }

  /**
   * The message with its values: texts and numbers.
   *
   * @throws IllegalArgumentException where a text is given for a number
   */
  String format(Map<String, Object> values) {
    if (!isPlain(values)) {
      return new MessageFormat(pattern.getPatternString(), locale).format(values);
    }
    StringBuilder out = new StringBuilder();
    append(0, "", values, out);
    return out.toString();
  }

  private boolean isPlain(Map<String, Object> values) {
    return IntStream.range(0, pattern.countParts()).allMatch(i -> isPlain(i, values));
  }

  private boolean isPlain(int part, Map<String, Object> values) {
    if (pattern.getPartType(part) != Part.Type.ARG_START) {
      return true;
    }
    ArgType type = pattern.getPart(part).getArgType();
    Object value = values.get(pattern.getSubstring(pattern.getPart(part + 1)));
    boolean number = value instanceof Integer i && i >= 0 && i < PLAIN_NUMBERS;
    return type == ArgType.NONE
        ? number || value instanceof String
        : type == ArgType.PLURAL && number && pattern.getPluralOffset(part + 2) == 0;
  }

  /**
   * Appends a message or a form of a plural.
   *
   * @param start the part it begins with
   * @param number what {@code #} stands for
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
    if (value instanceof Integer number && pattern.getPart(start).getArgType() == ArgType.PLURAL) {
      append(form(start + 2, number), number.toString(), values, out);
    } else {
      out.append(value);
    }
  }

  /**
   * The part that begins the form of a plural for a number: one for just this number goes first.
   */
  private int form(int firstSelector, int number) {
    String keyword = PluralRules.forLocale(locale).select(number);
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
