package dev.codevs.render;

import dev.codevs.model.Code;
import dev.codevs.model.CodeRef;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.PairId;
import dev.codevs.model.PairNote;
import dev.codevs.model.Site;
import dev.codevs.model.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is said about each code and each noted pair of a family on the pages of one language: made
 * by templates once, for as many pairs as there are.
 */
final class Fragments {
  private static final byte[] NOTHING = new byte[0];

  private final Site site;
  private final Language language;
  private final Family family;
  private final Templates templates;
  private final Slots slots;
  private final PageModel pages;
  private final Map<String, Map<String, CodeParts>> parts = new HashMap<>();
  private final Map<String, byte[]> notes = new ConcurrentHashMap<>();

  Fragments(
      Site site,
      Language language,
      Family family,
      Templates templates,
      Slots slots,
      PageModel pages) {
    this.site = site;
    this.language = language;
    this.family = family;
    this.templates = templates;
    this.slots = slots;
    this.pages = pages;
    parts.put(language.tag(), new ConcurrentHashMap<>());
    parts.put(site.source().tag(), new ConcurrentHashMap<>());
  }

  /** What is said about a code, with its prose in the language of the pages or in the source's. */
  CodeParts parts(Language prose, Code code) {
    Map<String, CodeParts> byCode = Objects.requireNonNull(parts.get(prose.tag()));
    CodeParts made = byCode.get(code.id());
    return made != null
        ? made
        : byCode.computeIfAbsent(code.id(), unused -> new CodeParts(code, makeValues(prose, code)));
  }

  /** The note of a pair in a language, or in the source language, or nothing. */
  byte[] note(Language prose, PairId pair) {
    return family.notes().containsKey(pair)
        ? notes.computeIfAbsent(prose.tag() + "/" + pair, unused -> makeNote(prose, pair))
        : NOTHING;
  }

  /** A code with its texts in a language. */
  CodeValues code(Language prose, Code code) {
    return new CodeValues(site, family, code, prose, this::addressOf);
  }

  /** What a template of this language sees of a code with its texts in a language. */
  Map<String, Object> shown(Language prose, Code code) {
    Map<String, Object> model = new LinkedHashMap<>(code(prose, code).model());
    model.put("translated", site.speaks(language, family, code));
    model.put("outdated", isOutdated(prose, code.id()));
    return model;
  }

  /** Whether the original of a text of this language has changed since it was translated. */
  private boolean isOutdated(Language prose, String unit) {
    return prose.equals(language) && site.translation(language, family).outdated().contains(unit);
  }

  /** A paragraph of a language as HTML for a page in the family's folder. */
  Object html(Language prose, Text text) {
    return Markup.of(Html.of(text, prose.direction(), this::addressOf));
  }

  private byte[][] makeValues(Language prose, Code code) {
    CodeValues texts = code(prose, code);
    List<String> made = new ArrayList<>(texts.texts());
    made.addAll(texts.prose());
    made.addAll(texts.json());
    if (!slots.fragments().isEmpty()) {
      PageAddress address = new PageAddress(2, family.id() + "/" + code.id() + ".html", List.of());
      Map<String, Object> model = pages.of(language, prose, address);
      model.put("family", pages.family(family, language, prose));
      model.put("code", shown(prose, code));
      for (String fragment : slots.fragments()) {
        made.add(templates.run("fragments/" + fragment + ".ftlh", model));
      }
    }
    return made.stream().map(Fragments::bytes).toArray(byte[][]::new);
  }

  private byte[] makeNote(Language prose, PairId pair) {
    Optional<PairNote> translated =
        Optional.ofNullable(site.translation(prose, family).notes().get(pair));
    Language spoken = translated.isPresent() ? prose : site.source();
    PairNote note =
        translated.or(() -> Optional.ofNullable(family.notes().get(pair))).orElseThrow();
    PageAddress address = new PageAddress(2, family.id() + "/" + pair + ".html", List.of());
    Map<String, Object> model = pages.of(language, spoken, address);
    model.put("family", pages.family(family, language, spoken));
    Map<String, Object> noted = noteModel(spoken, note);
    noted.put("outdated", isOutdated(spoken, pair.toString()));
    model.put("note", noted);
    return bytes(templates.run("notes/in-short.ftlh", model));
  }

  private Map<String, Object> noteModel(Language prose, PairNote note) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("inShort", html(prose, note.inShort()));
    model.put("points", note.points().stream().map(point -> html(prose, point)).toList());
    note.example().ifPresent(example -> model.put("example", exampleModel(prose, example)));
    return model;
  }

  private Map<String, Object> exampleModel(Language prose, PairNote.Example example) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("text", example.text());
    example.caption().ifPresent(caption -> model.put("caption", html(prose, caption)));
    return model;
  }

  /** The address of a code's page from any page in the family's folder. */
  private String addressOf(CodeRef target) {
    String folder = target.family().equals(family.id()) ? "" : "../" + target.family() + "/";
    return folder + target.code() + ".html";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
