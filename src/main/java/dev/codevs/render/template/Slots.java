package dev.codevs.render.template;

import dev.codevs.render.minify.SlotKind;
import freemarker.template.TemplateModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The slots of a stencil: the open places for values of a pair's first code, of its second code,
 * and of the pair. In a template a slot is finished markup, which can be printed but neither
 * compared nor changed. In the rendered text a slot is a mark of two characters: {@value #MARK},
 * which no input can contain, and a number.
 *
 * <p>Slots are numbered from 0: first the values of the first code, then the same values of the
 * second code, then the values of the pair.
 */
public final class Slots implements SlotKind.Kinds {

  /**
   * The first character of a mark: a noncharacter of Unicode, which is not valid in interchanged
   * text.
   */
  static final char MARK = '\uFDD0';

  private static final char FIRST = '\uE000';

  /**
   * The values of a code that are plain text: a title may contain them, and sentences isolate them.
   */
  static final List<String> TEXTS = List.of("id", "code", "short", "name", "title", "summary");

  /** The values of a code that are prose, as HTML. */
  static final List<String> PROSE =
      List.of("description", "descriptionInside", "when", "whenInside", "fix");

  /** The values of a code that are escaped for a string of JSON. */
  static final List<String> JSON = List.of("code", "name", "title");

  /** The values of a pair, which are put together for each page. */
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

  /** The slots of a code's page, each for the items of a list of links. */
  public enum OfCode {
    CONFUSED,
    OTHERS
  }

  private final List<String> fragments;
  private final List<String> facts;

  /**
   * @param fragments the names of the fragment templates; the output of each is a value of a code
   * @param facts the ids of the facts whose values are texts; each text is a value of a code
   */
  public Slots(List<String> fragments, List<String> facts) {
    this.fragments = fragments;
    this.facts = facts;
  }

  /** The names of the fragments, in the order of their values. */
  public List<String> fragments() {
    return fragments;
  }

  /**
   * The ids of the facts, in the order of their values, which come after the values of fragments.
   */
  public List<String> facts() {
    return facts;
  }

  /** The number of values of a code. */
  public int perCode() {
    return firstFact() + facts.size();
  }

  private int firstFact() {
    return TEXTS.size() + PROSE.size() + JSON.size() + fragments.size();
  }

  /** The template values of a code: a slot for each value. */
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

  /** The slot of the text that a code states for a fact. */
  public TemplateModel fact(Side side, String fact) {
    return slot(first(side) + firstFact() + facts.indexOf(fact));
  }

  /** The template values of the pair: a slot for each value, by its name. */
  public Map<String, Object> pair() {
    return slots(OfPair.NAMES, 2 * perCode());
  }

  /** A slot of a code's page. */
  @SuppressWarnings("EnumOrdinal") // No file contains the ordinal.
  public TemplateModel ofCode(OfCode list) {
    return slot(2 * perCode() + OfPair.ALL.size() + list.ordinal());
  }

  /** The slot of a code's page that has a number. */
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

  /** The number of a code's first slot, which is the slot of its id. */
  private int first(Side side) {
    return side == Side.A ? 0 : perCode();
  }

  /** The mark of a code's id, from which addresses and anchors in stencils are built. */
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

  @Override
  public char mark() {
    return MARK;
  }

  @Override
  public SlotKind of(char slot) {
    int number = slot - FIRST;
    int ofCode = number % perCode();
    if (number >= 2 * perCode()) {
      return kindOfList(number - 2 * perCode());
    }
    if (ofCode == TEXTS.indexOf("id")) {
      return SlotKind.WORD;
    }
    return ofCode < firstFact() - fragments.size() ? SlotKind.PHRASE : SlotKind.ANYTHING;
  }

  private static SlotKind kindOfList(int number) {
    if (number >= OfPair.ALL.size()) {
      return SlotKind.LIST_ITEMS;
    }
    return switch (OfPair.ALL.get(number)) {
      case ROWS -> SlotKind.TABLE_ROWS;
      case SAID, LINKS -> SlotKind.LIST_ITEMS;
      case NOTE, GLANCE, NEAR, PREVIOUS, NEXT -> SlotKind.ANYTHING;
    };
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
