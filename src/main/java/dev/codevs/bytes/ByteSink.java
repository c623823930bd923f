package dev.codevs.bytes;

/** A file while it is put together. */
public interface ByteSink {

  /** Adds a piece to the end. */
  void append(HashedBytes piece);
}
