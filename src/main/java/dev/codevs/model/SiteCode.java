package dev.codevs.model;

import dev.codevs.model.text.CodeRef;

/**
 * A code with its position in the site. A plan has one object for each code.
 *
 * @param number the code's index among all codes of the site, in the order of families, then of
 *     codes; counted from 0
 * @param place the code's index among the codes of its family, counted from 0
 * @param isShared whether another code of the family is written in the same way: DNS has two codes
 *     16
 */
public record SiteCode(int number, int place, Family family, Code code, boolean isShared) {

  /** The reference to the code. */
  public CodeRef ref() {
    return new CodeRef(family.id(), code.id());
  }
}
