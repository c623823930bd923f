package dev.codevs.render.page;

import dev.codevs.model.Language;

/**
 * The attributes {@code lang} and {@code dir} of an element whose text is in another language than
 * the page. Names of template values that end with {@code Marked} hold such attributes.
 */
public final class LanguageMark {
  private LanguageMark() {}

  /**
   * The attributes, each after a space; empty if the languages are the same. They include {@code
   * dir} only if the directions of the languages differ.
   */
  public static String of(Language page, Language text) {
    if (page.equals(text)) {
      return "";
    }
    String direction = page.direction() == text.direction() ? "" : text.direction().attribute();
    return " lang=" + text.tag() + (direction.isEmpty() ? "" : " dir=" + direction);
  }
}
