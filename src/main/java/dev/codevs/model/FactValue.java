package dev.codevs.model;

import dev.codevs.model.text.Text;
import org.jspecify.annotations.Nullable;

/** What a code states about one {@link Fact}. */
public sealed interface FactValue {

  /**
   * One of the fact's values.
   *
   * @param value a word of {@link Fact#values}; {@code true} or {@code false} for a flag
   */
  record Choice(String value) implements FactValue {

    // Every pair is planned by it. The methods that a record gets by itself take 10 ms to start.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Choice choice && value.equals(choice.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /** A text in the source language. */
  record Written(Text text) implements FactValue {}
}
