package dev.codevs.render.minify;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the HTML Standard says about the elements of one name. Names that it says something about
 * have one value each, which is found by the characters of a tag without making a string of them.
 */
final class HtmlElement {
  /** The rules of the section "Optional tags", and the parents of such elements. */
  private static final Map<String, Optional> OPTIONAL =
      Map.ofEntries(
          Map.entry("li", new Optional("ul ol menu", "li", true)),
          Map.entry("dt", new Optional("dl div", "dt dd", false)),
          Map.entry("dd", new Optional("dl div", "dt dd", true)),
          Map.entry("option", new Optional("select datalist optgroup", "option optgroup", true)),
          Map.entry("optgroup", new Optional("select", "optgroup", true)),
          Map.entry("tr", new Optional("table thead tbody tfoot", "tr", true)),
          Map.entry("td", new Optional("tr", "td th", true)),
          Map.entry("th", new Optional("tr", "td th", true)),
          Map.entry("thead", new Optional("table", "tbody tfoot", false)),
          Map.entry("tbody", new Optional("table", "tbody tfoot", true)),
          Map.entry("tfoot", new Optional("table", "", true)),
          Map.entry("caption", new Optional("table", "", false)),
          Map.entry("colgroup", new Optional("table", "", false)),
          Map.entry("col", new Optional("colgroup table", "", false)),
          Map.entry("html", new Optional("", "", false)),
          Map.entry("head", new Optional("html", "body", false)),
          Map.entry("body", new Optional("html", "", true)));

  private static final Optional NOT_OPTIONAL = new Optional("", "", false);

  /** Names that {@link HtmlTrait} and the table do not have, and that are common. */
  private static final String OTHERS =
      "abbr b bdi bdo cite code data del em i ins kbd label mark q s samp small span strong sub sup"
          + " time u var";

  /** No element: what is around a piece of a page. */
  static final HtmlElement NONE = new HtmlElement("", 0);

  /** A hash table; the next places are for names that have the same hash. */
  private static final HtmlElement[] KNOWN = known();

  static final HtmlElement LI = of("li");
  static final HtmlElement TR = of("tr");
  static final HtmlElement PARAGRAPH = of("p");

  private final String name;
  private final char[] letters;
  private final int traits;
  private final boolean isOptional;
  private final Optional optional;

  private HtmlElement(String name, int traits) {
    this.name = name;
    this.letters = name.toCharArray();
    this.traits = traits;
    this.isOptional = OPTIONAL.containsKey(name);
    this.optional = OPTIONAL.getOrDefault(name, NOT_OPTIONAL);
  }

  /**
   * Where the tags of an element may be left out.
   *
   * @param parents the elements that may have it as a child; empty if it may be in most elements
   * @param enders the elements whose start tag ends it, so that its end tag may be left out
   * @param endsWithParent whether its end tag may be left out at the end of its parent
   */
  private record Optional(Set<String> parents, Set<String> enders, boolean endsWithParent) {
    Optional(String parents, String enders, boolean endsWithParent) {
      this(Set.of(parents.split(" ")), Set.of(enders.split(" ")), endsWithParent);
    }
  }

  // No streams: they take 5 ms, of 900 for a small site.
  private static HtmlElement[] known() {
    Map<String, Integer> bits = new HashMap<>();
    for (HtmlTrait trait : HtmlTrait.values()) {
      for (String name : trait.names()) {
        bits.put(name, bits.getOrDefault(name, 0) | trait.bit);
      }
    }
    for (String name : OTHERS.split(" ", -1)) {
      bits.put(name, 0);
    }
    HtmlElement[] known = new HtmlElement[512];
    for (Map.Entry<String, Integer> one : bits.entrySet()) {
      char[] name = one.getKey().toCharArray();
      known[slot(known, name, 0, name.length)] = new HtmlElement(one.getKey(), one.getValue());
    }
    return known;
  }

  /** The element whose name stands somewhere in a text, in small or capital letters. */
  static HtmlElement of(char[] text, int from, int to) {
    HtmlElement known = KNOWN[slot(KNOWN, text, from, to)];
    if (known != null) {
      return known;
    }
    String name = new String(text, from, to - from);
    String small = name.toLowerCase(Locale.ROOT);
    return small.equals(name) ? new HtmlElement(name, 0) : of(small);
  }

  static HtmlElement of(String name) {
    return of(name.toCharArray(), 0, name.length());
  }

  /** Where an element with a name is among others, or would be. */
  private static int slot(HtmlElement[] known, char[] text, int from, int to) {
    int slot = (961 * text[from] + 31 * text[to - 1] + 7 * (to - from)) % known.length;
    while (known[slot] != null && !known[slot].isWritten(text, from, to)) {
      slot = (slot + 1) % known.length;
    }
    return slot;
  }

  private boolean isWritten(char[] text, int from, int to) {
    char[] own = letters;
    if (own.length != to - from) {
      return false;
    }
    for (int i = 0; i < own.length; i++) {
      if (own[i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  boolean is(HtmlTrait trait) {
    return (traits & trait.bit) != 0;
  }

  boolean isNamed(String some) {
    return name.equals(some);
  }

  /** The name, in small letters. */
  String name() {
    return name;
  }

  /** Whether a template may have the element there, so that no parser moves it elsewhere. */
  boolean mayBeIn(HtmlElement parent) {
    if (isOptional) {
      return parent == NONE || optional.parents.contains(parent.name);
    }
    return !parent.is(HtmlTrait.NO_OTHERS)
        || is(HtmlTrait.OF_HEAD)
        || (isNamed("div") && parent.isNamed("dl"));
  }

  /** Whether the start tag of another element ends the element. */
  boolean isEndedBy(HtmlElement next) {
    return isOptional
        ? optional.enders.contains(next.name)
        : this == PARAGRAPH && next.is(HtmlTrait.ENDS_PARAGRAPH);
  }

  /** Whether there is any place where the end tag is left out. That of a paragraph never is. */
  boolean hasOptionalEnd() {
    return isOptional;
  }

  /** Whether the end tag may be left out in front of the end tag of another element. */
  boolean endsWith(HtmlElement parent) {
    return optional.endsWithParent && optional.parents.contains(parent.name);
  }

  /** Whether the start tag may be left out in front of that of the first child. */
  boolean startsWith(HtmlElement child) {
    return is(HtmlTrait.OPTIONAL_START) && !(isNamed("body") && child.is(HtmlTrait.OF_HEAD));
  }

  /** Whether both are elements of one name. */
  boolean isSame(HtmlElement other) {
    return this == other || name.equals(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
