package dev.codevs.render.page;

import dev.codevs.bytes.ByteSink;
import dev.codevs.bytes.HashedBytes;
import java.nio.charset.StandardCharsets;

/** A page or another file whose templates have run, so that only its bytes remain to be copied. */
public interface PreparedPage {

  /** Appends the page to a file. */
  void appendTo(ByteSink file);

  /** A page that consists of one text, in UTF-8. */
  static PreparedPage of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A page that consists of these bytes; the array is not copied. */
  static PreparedPage of(byte[] bytes) {
    HashedBytes piece = HashedBytes.of(bytes);
    return file -> file.append(piece);
  }
}
