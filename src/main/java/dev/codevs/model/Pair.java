package dev.codevs.model;

import dev.codevs.model.text.CodeRef;
import org.jspecify.annotations.Nullable;

/**
 * The name of a pair: the references of two codes, the earlier code first. Codes are ordered by the
 * order of the families in {@code site.json}, then by their order inside the family.
 */
public record Pair(CodeRef a, CodeRef b) {

  /** The separator between the two codes in an address; no id may contain it. */
  public static final String SEPARATOR = "-vs-";

  // As in CodeRef.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pair pair && a.equals(pair.a) && b.equals(pair.b);
  }

  @Override
  public int hashCode() {
    return 31 * a.hashCode() + b.hashCode();
  }

  /** The pair of two codes of one family. */
  public static Pair in(String family, String a, String b) {
    return new Pair(new CodeRef(family, a), new CodeRef(family, b));
  }

  /** Whether the two codes are of different families. */
  public boolean isAcross() {
    return !a.family().equals(b.family());
  }

  /**
   * The pair's name in the folder of the first code's family, in addresses and in translations:
   * {@code 1003-vs-1012}; across families {@code 503-vs-grpc-14}.
   */
  public String name() {
    return name(SEPARATOR);
  }

  /** The path of the pair's answer from the project folder, whether or not the file exists. */
  public String answerFile() {
    return "content/" + a.family() + "/pairs/" + name("-") + ".json";
  }

  private String name(String separator) {
    return a.code() + separator + (isAcross() ? b.family() + "-" : "") + b.code();
  }
}
