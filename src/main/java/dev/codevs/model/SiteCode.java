package dev.codevs.model;

import dev.codevs.model.text.CodeRef;

/**
 * A code with its place in the site. There is one object for each code of a plan.
 *
 * @param number its place among all codes of the site, in the order of families, then of codes;
 *     counted from 0
 * @param place its place among the codes of its family, counted from 0
 * @param isShared whether another code of the family is written alike, as DNS has two codes 16
 */
public record SiteCode(int number, int place, Family family, Code code, boolean isShared) {

  /** What names the code. */
  public CodeRef ref() {
    return new CodeRef(family.id(), code.id());
  }
}
