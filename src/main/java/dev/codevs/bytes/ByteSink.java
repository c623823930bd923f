package dev.codevs.bytes;

/** The target that the pieces of a file are appended to, in order. */
public interface ByteSink {

  /** Appends a piece to the end of the file. */
  void append(HashedBytes piece);
}
