package dev.codevs.model.text;

/** The direction a language is written in, as HTML's {@code dir} attribute spells it. */
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
