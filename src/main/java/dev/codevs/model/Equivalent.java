package dev.codevs.model;

import dev.codevs.model.text.CodeRef;

/** A code of another family that says the same, and how sure that likeness is. */
public record Equivalent(CodeRef target, Kind kind) {

  /** Who says that two codes are alike. */
  public enum Kind {
    /** A specification maps this code to that one. */
    DEFINED("defined"),
    /** A specification says what to assume where the other protocol's own code is missing. */
    FALLBACK("fallback"),
    /** A specification recommends that code. */
    RECOMMENDED("recommended"),
    /** A widely used implementation maps it so. */
    IMPLEMENTATION("implementation"),
    /** Alike in meaning, no specification maps them. */
    ANALOGY("analogy");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The word in a code's file. */
    public String key() {
      return key;
    }

    /** The key in a bundle of the sentence that says of two codes that they are alike so. */
    public String acrossKey() {
      return "across." + key;
    }

    /** The key in a bundle that names this kind. */
    public String messageKey() {
      return "equivalent." + key;
    }
  }
}
