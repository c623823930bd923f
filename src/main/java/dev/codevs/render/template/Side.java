package dev.codevs.render.template;

/** One of the two codes of a pair. */
public enum Side {
  /** The earlier code of the site. */
  A,
  /** The later code of the site. */
  B
}
