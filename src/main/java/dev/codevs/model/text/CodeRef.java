package dev.codevs.model.text;

/** Names a code of the site by its family's id and its own. */
public record CodeRef(String family, String code) {

  @Override
  public String toString() {
    return family + "/" + code;
  }
}
