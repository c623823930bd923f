package dev.codevs.model;

/** A file while it is put together. */
public interface Assembly {

  /** Adds a piece to the end. */
  void append(Piece piece);
}
