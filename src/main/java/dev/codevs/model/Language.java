package dev.codevs.model;

import dev.codevs.model.text.Direction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A language of the site with its bundle.
 *
 * @param tag the BCP 47 tag: the folder in every URL and the {@code lang} attribute
 * @param name the language's name in itself ("العربية"); its script decides the direction
 * @param messages ICU MessageFormat patterns by key
 */
public record Language(String tag, String name, Direction direction, Map<String, String> messages) {

  /** The key under which a bundle gives its language's own name. */
  public static final String NAME_KEY = "language.name";

  /** The tag of the pseudo-language with accented letters, as Unicode's CLDR has it. */
  public static final String ACCENTED = "en-XA";

  /** The tag of the pseudo-language that is written from right to left. */
  public static final String MIRRORED = "ar-XB";

  // Its tag is what it is; what a record gets by itself compares all messages.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Language language && tag.equals(language.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  /** The language without its sentences. */
  Language bare() {
    return new Language(tag, name, direction, Map.of());
  }

  /** Whether nobody speaks it: its pages are for tests, and no search engine should keep them. */
  public boolean isPseudo() {
    return tag.equals(ACCENTED) || tag.equals(MIRRORED);
  }
}
