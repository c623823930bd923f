package dev.codevs.render.page;

import dev.codevs.model.Family;
import dev.codevs.model.text.CodeRef;

/**
 * The folder of a family, with the addresses and anchors of codes on the pages inside it.
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

  /** The relative path to the folder of a family: empty for this folder, else {@code ../grpc/}. */
  public String to(String other) {
    return other.equals(family) ? "" : "../" + other + "/";
  }

  /** The relative path to a code's page. */
  public String addressOf(CodeRef code) {
    return to(code.family()) + code.code() + ".html";
  }

  /** The id of the element about a code on the pages of this folder. */
  public String anchorOf(CodeRef code) {
    return anchorPrefix(code.family()) + code.code();
  }

  /**
   * The beginning of an anchor, before the code's id. On pages across families it is the family's
   * id and an underscore. No id contains an underscore, so two anchors of a page are never the
   * same.
   */
  public String anchorPrefix(String other) {
    return isAcross ? other + "_" : "";
  }
}
