package dev.codevs.content.translation;

import dev.codevs.content.json.Json;
import dev.codevs.model.Problem;

/** A text of a project's file that knows where it stands. */
public final class PlacedText {
  private final Json.Str text;

  PlacedText(Json.Str text) {
    this.text = text;
  }

  /** The text as it is written, with its marks. */
  public String value() {
    return text.value();
  }

  /** The path of its file from the project folder. */
  public String file() {
    return text.source().file();
  }

  /** The line it stands in; the first is 1. */
  public int line() {
    return text.source().lineOf(text.offset());
  }

  /** A warning at the text as a whole. */
  public Problem warning(String message) {
    return text.source().warning(text.offset(), message);
  }

  /** A warning at one of its characters, counted from 0. */
  public Problem warningAt(int index, String message) {
    return text.warningAt(index, message);
  }
}
