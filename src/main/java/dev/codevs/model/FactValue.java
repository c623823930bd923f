package dev.codevs.model;

import dev.codevs.model.text.Text;
import org.jspecify.annotations.Nullable;

/** The value that a code states for one {@link Fact}. */
public sealed interface FactValue {

  /**
   * One of the fact's values.
   *
   * @param value a word of {@link Fact#values}; {@code true} or {@code false} for a flag
   */
  record Choice(String value) implements FactValue {

    // The planner compares these values for every pair. The generated methods of a record take
    // 10 ms at their first call.
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
