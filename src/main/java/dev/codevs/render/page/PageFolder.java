package dev.codevs.render.page;

import dev.codevs.model.Family;
import dev.codevs.model.text.CodeRef;

/**
 * The folder of a family, in which pages lie: the addresses and the anchors that texts on these
 * pages use.
 *
 * @param family the id of the family
 * @param isAcross whether the pages compare codes of two families
 */
public record PageFolder(String family, boolean isAcross) {

  /** The folder of a family, for pages that show codes of that family alone. */
  public static PageFolder inFamily(Family family) {
    return new PageFolder(family.id(), false);
  }

  /** The folder of a family, for pages that compare its codes with codes of other families. */
  public static PageFolder across(Family family) {
    return new PageFolder(family.id(), true);
  }

  /** What leads to the folder of a family from here: nothing, or {@code ../grpc/}. */
  public String to(String other) {
    return other.equals(family) ? "" : "../" + other + "/";
  }

  /** The address of a code's page from here. */
  public String addressOf(CodeRef code) {
    return to(code.family()) + code.code() + ".html";
  }

  /** The id of the part about a code on its pages: its anchor. */
  public String anchorOf(CodeRef code) {
    return anchorPrefix(code.family()) + code.code();
  }

  /**
   * What stands before a code's id in its anchor. Across families it is the family's id and an
   * underscore, which no id holds: so two anchors of a page are never the same, whatever hyphens
   * the ids hold.
   */
  public String anchorPrefix(String other) {
    return isAcross ? other + "_" : "";
  }
}
