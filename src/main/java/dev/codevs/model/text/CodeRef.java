package dev.codevs.model.text;

/** A reference to a code of the site: the family's id and the code's id. */
public record CodeRef(String family, String code) {

  @Override
  public String toString() {
    return family + "/" + code;
  }
}
