package dev.codevs.model;

/** A group of codes inside a family, such as HTTP's client errors. */
public record CodeClass(String id, String name) {

  /** How the names of its pages begin; the id of no code begins so. */
  public static final String PREFIX = "class-";

  /** The name of its page in the family's folder, where it has one. */
  public String file() {
    return PREFIX + id + ".html";
  }
}
