package dev.codevs.model;

import dev.codevs.model.text.CodeRef;

/** A code of another family that means the same, and the source of that claim. */
public record Equivalent(CodeRef target, Kind kind) {

  /** The source of the claim that two codes are equivalent. */
  public enum Kind {
    /** A specification maps this code to that one. */
    DEFINED("defined"),
    /** A specification says which code to assume if the other protocol sent no code. */
    FALLBACK("fallback"),
    /** A specification recommends to use that code for this one. */
    RECOMMENDED("recommended"),
    /** A widely used implementation maps this code to that one. */
    IMPLEMENTATION("implementation"),
    /** The two codes are alike in meaning; no specification maps one to the other. */
    ANALOGY("analogy");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The word for this kind in a code's file. */
    public String key() {
      return key;
    }

    /** The key, in a bundle, of the sentence about two codes that are equivalent in this way. */
    public String acrossKey() {
      return "across." + key;
    }

    /** The key, in a bundle, of the name of this kind. */
    public String messageKey() {
      return "equivalent." + key;
    }
  }
}
