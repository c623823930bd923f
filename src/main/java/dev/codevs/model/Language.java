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

  /** The tag of the pseudo-language with accented letters (Unicode CLDR). */
  public static final String ACCENTED = "en-XA";

  /** The tag of the pseudo-language that is written from right to left (Unicode CLDR). */
  public static final String MIRRORED = "ar-XB";

  // Two languages of a site never have the same tag. The generated methods of a record would
  // compare all messages.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Language language && tag.equals(language.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  /** A copy of the language without its messages. */
  Language bare() {
    return new Language(tag, name, direction, Map.of());
  }

  /**
   * Whether this language exists for tests only. Its pages ask search engines not to index them.
   */
  public boolean isPseudo() {
    return tag.equals(ACCENTED) || tag.equals(MIRRORED);
  }
}
