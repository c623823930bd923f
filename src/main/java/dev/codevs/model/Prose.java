package dev.codevs.model;

import dev.codevs.model.text.Text;
import java.util.Optional;

/**
 * The texts of one code in one language.
 *
 * @param name the name that appears in logs: the same in every language
 * @param gloss the meaning of the name, if the language has an established term for it
 * @param description a text that completes "X means that …"
 * @param whenYouSeeIt a text whose first sentence completes "You encounter X when …"
 * @param howToFix the steps to solve the problem, in order
 */
public record Prose(
    String name, Optional<String> gloss, Text description, Text whenYouSeeIt, Text howToFix) {

  /** No texts at all. */
  static final Prose NONE = new Prose("", Optional.empty(), Text.NONE, Text.NONE, Text.NONE);

  /** A copy with the name and the gloss only. */
  Prose bare() {
    return new Prose(name, gloss, Text.NONE, Text.NONE, Text.NONE);
  }
}
