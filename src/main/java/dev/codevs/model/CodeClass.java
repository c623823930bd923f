package dev.codevs.model;

/** A group of codes inside a family, such as HTTP's client errors. */
public record CodeClass(String id, String name) {

  /** The beginning of the name of every class page; no code has an id that begins with it. */
  public static final String PREFIX = "class-";

  /**
   * The name of the class page in the family's folder. Only classes of large families have a page.
   */
  public String file() {
    return PREFIX + id + ".html";
  }
}
