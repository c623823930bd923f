package dev.codevs.model;

/** How bad a {@link Problem} is: an error stops the build, a warning does not. */
public enum Severity {
  ERROR("error"),
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word in a printed problem. */
  public String word() {
    return word;
  }
}
