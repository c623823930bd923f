package dev.codevs.render.template;

/** Which of the two codes of a pair. */
public enum Side {
  /** The earlier code of the site. */
  A,
  /** The later one. */
  B
}
