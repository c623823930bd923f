package dev.codevs.render;

import dev.codevs.model.Assembly;
import dev.codevs.model.Piece;
import java.nio.charset.StandardCharsets;

/** A page whose templates have run. */
interface PreparedPage {

  /** Appends the page to a file. */
  void appendTo(Assembly file);

  /** A page that is one text. */
  static PreparedPage of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A page that is known byte by byte. */
  static PreparedPage of(byte[] bytes) {
    Piece piece = Piece.of(bytes);
    return file -> file.append(piece);
  }
}
