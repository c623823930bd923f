package dev.codevs.render.page;

import dev.codevs.model.Language;

/** The attributes by which an element says the language of its text. */
public final class LanguageMark {
  private LanguageMark() {}

  /**
   * The attributes of an element whose text is in another language than the page: its direction
   * only where that is another too. Empty if the languages are the same.
   */
  public static String of(Language page, Language text) {
    if (page.equals(text)) {
      return "";
    }
    String direction = page.direction() == text.direction() ? "" : text.direction().attribute();
    return " lang=" + text.tag() + (direction.isEmpty() ? "" : " dir=" + direction);
  }
}
