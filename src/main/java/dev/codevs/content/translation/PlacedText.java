package dev.codevs.content.translation;

import dev.codevs.content.json.Json;
import dev.codevs.model.Problem;

/** A text of a project's file with its place in the file. */
public final class PlacedText {
  private final Json.Str text;

  PlacedText(Json.Str text) {
    this.text = text;
  }

  /** The text as written in the file, with its Markdown. */
  public String value() {
    return text.value();
  }

  /** The path of its file from the project folder. */
  public String file() {
    return text.source().file();
  }

  /** The number of the text's line; the first line is 1. */
  public int line() {
    return text.source().lineOf(text.offset());
  }

  /** A warning at the text as a whole. */
  public Problem warning(String message) {
    return text.source().warning(text.offset(), message);
  }

  /** A warning at a character of the text; the index counts UTF-16 units from 0. */
  public Problem warningAt(int index, String message) {
    return text.warningAt(index, message);
  }
}
