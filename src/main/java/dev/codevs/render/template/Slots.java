package dev.codevs.render.template;

import freemarker.template.TemplateModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The places in a stencil that stay open: values of the pair's first code, of its second, and of
 * the pair. A template sees a slot as finished markup, which it may print but neither compare nor
 * change; in the rendered text it is a mark that no input can hold, {@value #MARK} and a number.
 *
 * <p>A slot's number is its place in the values of a code; the second code's come after the
 * first's, the pair's after both.
 */
public final class Slots {

  /** A noncharacter of Unicode: never valid in a text for interchange. */
  static final char MARK = '\uFDD0';

  private static final char FIRST = '\uE000';

  /** The values of a code that are plain text: they may stand in a title, and are isolated. */
  static final List<String> TEXTS = List.of("id", "code", "short", "name", "title", "summary");

  /** The values of a code that are prose. */
  static final List<String> PROSE =
      List.of("description", "descriptionInside", "when", "whenInside", "fix");

  /** The values of a code that are escaped for a string of JSON. */
  static final List<String> JSON = List.of("code", "name", "title");

  /** The values of a pair, put together for each pair. */
  public enum OfPair {
    NOTE,
    GLANCE,
    ROWS,
    SAID,
    NEAR,
    LINKS,
    PREVIOUS,
    NEXT;

    public static final List<OfPair> ALL = List.of(values());
    private static final List<String> NAMES =
        ALL.stream().map(slot -> slot.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The values of the page of a code: items of a list of links. */
  public enum OfCode {
    CONFUSED,
    OTHERS
  }

  private final List<String> fragments;
  private final List<String> facts;

  /**
   * @param fragments the names of the fragment templates, each a value of a code
   * @param facts the ids of the facts that codes state in texts, each a value of a code
   */
  public Slots(List<String> fragments, List<String> facts) {
    this.fragments = fragments;
    this.facts = facts;
  }

  /** The names of the fragments, in the order of their values. */
  public List<String> fragments() {
    return fragments;
  }

  /** The ids of the facts, in the order of their values, which come after those of fragments. */
  public List<String> facts() {
    return facts;
  }

  /** How many values a code has. */
  public int perCode() {
    return firstFact() + facts.size();
  }

  private int firstFact() {
    return TEXTS.size() + PROSE.size() + JSON.size() + fragments.size();
  }

  /** What a template sees of a code. */
  public Map<String, Object> code(Side side) {
    Map<String, Object> model = new LinkedHashMap<>();
    int number = first(side);
    for (String name : TEXTS) {
      model.put(name, slot(number++));
    }
    for (String name : PROSE) {
      model.put(name, slot(number++));
    }
    model.put("json", slots(JSON, number));
    model.put("fragments", slots(fragments, number + JSON.size()));
    model.put("facts", slots(facts, number + JSON.size() + fragments.size()));
    return model;
  }

  /** What a code states in a text, as a template sees it. */
  public TemplateModel fact(Side side, String fact) {
    return slot(first(side) + firstFact() + facts.indexOf(fact));
  }

  /** What a template sees of the pair. */
  public Map<String, Object> pair() {
    return slots(OfPair.NAMES, 2 * perCode());
  }

  /** The slot of a page of a code, to be printed only. */
  @SuppressWarnings("EnumOrdinal") // It is written nowhere.
  public TemplateModel ofCode(OfCode list) {
    return slot(2 * perCode() + OfPair.ALL.size() + list.ordinal());
  }

  /** Which slot of a page of a code has a number. */
  public OfCode listAt(int slot) {
    return OfCode.values()[slot - 2 * perCode() - OfPair.ALL.size()];
  }

  private static Map<String, Object> slots(List<String> names, int first) {
    Map<String, Object> model = new LinkedHashMap<>();
    int number = first;
    for (String name : names) {
      model.put(name, slot(number++));
    }
    return model;
  }

  /** The number of the first slot of a code, which is its id. */
  private int first(Side side) {
    return side == Side.A ? 0 : perCode();
  }

  /** The mark of a code's id, to be put into addresses and anchors. */
  public String idMark(Side side) {
    return mark(first(side));
  }

  /** Whether some markup is a single slot of plain text. */
  public boolean isText(String markup) {
    return isOfCode(markup, 0, TEXTS.size());
  }

  /** Whether some markup is a single slot that is escaped for JSON. */
  public boolean isJson(String markup) {
    int first = TEXTS.size() + PROSE.size();
    return isOfCode(markup, first, first + JSON.size());
  }

  private boolean isOfCode(String markup, int from, int to) {
    if (markup.length() != 2 || markup.charAt(0) != MARK) {
      return false;
    }
    int number = markup.charAt(1) - FIRST;
    int value = number % perCode();
    return number < 2 * perCode() && value >= from && value < to;
  }

  /** The number of the slot whose mark begins at an index of a rendered text. */
  static int numberAt(String rendered, int mark) {
    return rendered.charAt(mark + 1) - FIRST;
  }

  private static TemplateModel slot(int number) {
    return Markup.of(mark(number));
  }

  private static String mark(int number) {
    return String.valueOf(new char[] {MARK, (char) (FIRST + number)});
  }
}
