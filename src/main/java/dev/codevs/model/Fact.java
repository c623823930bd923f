package dev.codevs.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind of fact that a code may state. Facts are data: a file in the jar defines the facts that
 * every site has, and {@code content/site.json} defines further facts of a site, in the same form.
 * The words for a fact are messages of a bundle: {@code fact.<id>} names it, {@code
 * fact.<id>.<value>} names one of its values, {@code fact.<id>.inside} names it in a list inside a
 * sentence, and {@code says.<id>.<value>} is a clause about a code, with the placeholder {@code
 * {code}}.
 *
 * @param id the key in a code's file
 * @param values the words that a fact of the type {@link Type#WORD} may have, in order; {@code
 *     true} and {@code false} for a flag; none for a text
 * @param isNamed whether each value has a message of its own; a flag whose values have none is
 *     shown with the messages {@code flag.true} and {@code flag.false}
 * @param inTable the fact's position in tables: lower numbers come first; facts of the same number
 *     keep the order of their definitions
 * @param inSentences the fact's position among the sentences that compare two codes, with the same
 *     rule
 */
public record Fact(
    String id, Type type, List<String> values, boolean isNamed, int inTable, int inSentences) {

  /** The position of a fact whose definition gives none: after all other facts. */
  public static final int LAST = Integer.MAX_VALUE;

  /** The values of a flag: JSON's {@code true} and {@code false}. */
  public static final List<String> FLAGS = List.of("true", "false");

  /** The last part of the key of {@link #insideKey}; no value may have this name. */
  public static final String INSIDE = "inside";

  /** The type of a fact's values. */
  public enum Type {
    /** One of a few words. */
    WORD("word"),
    /** True or false. */
    FLAG("flag"),
    /** A paragraph of inline Markdown, which is translated with the code. */
    TEXT("text");

    private final String key;

    Type(String key) {
      this.key = key;
    }

    /** The word in a definition. */
    public String key() {
      return key;
    }
  }

  /** Whether the values of this fact are texts; no message names a text. */
  public boolean isText() {
    return type == Type.TEXT;
  }

  /** The key of the message that names this fact. */
  public String labelKey() {
    return "fact." + id;
  }

  /** The key of the message that names a value of this fact. */
  public String valueKey(String value) {
    return type == Type.FLAG && !isNamed ? "flag." + value : labelKey() + "." + value;
  }

  /** The key of the message that names this fact in a list inside a sentence. */
  public String insideKey() {
    return labelKey() + "." + INSIDE;
  }

  /** The key of the message that says that a code has a value of this fact. */
  public String saysKey(String value) {
    return "says." + id + "." + value;
  }

  /** The keys of the messages that a bundle must have to show this fact. */
  public List<String> requiredKeys() {
    List<String> keys = new ArrayList<>(List.of(labelKey()));
    if (isNamed) {
      values.forEach(value -> keys.add(valueKey(value)));
    }
    return keys;
  }

  /**
   * The keys of all messages of this fact. If a message that is not required is missing, the
   * sentence that needs it leaves the fact out.
   */
  public List<String> keys() {
    List<String> keys = new ArrayList<>(requiredKeys());
    keys.add(insideKey());
    values.forEach(value -> keys.add(saysKey(value)));
    return keys;
  }
}
