package dev.codevs.render.page;

import dev.codevs.bytes.ByteSink;
import dev.codevs.bytes.HashedBytes;
import java.nio.charset.StandardCharsets;

/** A page whose templates have run. */
public interface PreparedPage {

  /** Appends the page to a file. */
  void appendTo(ByteSink file);

  /** A page that is one text. */
  static PreparedPage of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A page that is known byte by byte. */
  static PreparedPage of(byte[] bytes) {
    HashedBytes piece = HashedBytes.of(bytes);
    return file -> file.append(piece);
  }
}
