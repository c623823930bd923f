package dev.codevs.model.text;

/**
 * The direction in which a language is written, with its spelling in HTML's {@code dir} attribute.
 */
public enum Direction {
  LTR("ltr"),
  RTL("rtl");

  private final String attribute;

  Direction(String attribute) {
    this.attribute = attribute;
  }

  /** The value of the {@code dir} attribute. */
  public String attribute() {
    return attribute;
  }
}
