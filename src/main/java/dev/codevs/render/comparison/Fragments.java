package dev.codevs.render.comparison;

import dev.codevs.bytes.HashedBytes;
import dev.codevs.concurrent.LazyByIndex;
import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.PairId;
import dev.codevs.model.PairNote;
import dev.codevs.model.Site;
import dev.codevs.model.text.CodeRef;
import dev.codevs.model.text.Text;
import dev.codevs.render.page.CodeModel;
import dev.codevs.render.page.FactTexts;
import dev.codevs.render.page.PageAddress;
import dev.codevs.render.page.PageModel;
import dev.codevs.render.template.Html;
import dev.codevs.render.template.Markup;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Templates;
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
public final class Fragments {
  private final Site site;
  private final Language language;
  private final Family family;
  private final Templates templates;
  private final Slots slots;
  private final PageModel pages;
  private final PairOrder order;
  private final FactTexts facts;

  /** By the tag of the prose, then by the place of the code. */
  private final Map<String, LazyByIndex<CodeSlots>> parts = new HashMap<>();

  private final Map<String, LazyByIndex<CodeModel>> values = new HashMap<>();
  private final Map<String, HashedBytes> notes = new ConcurrentHashMap<>();

  public Fragments(
      Site site,
      Language language,
      Family family,
      PairOrder order,
      Templates templates,
      Slots slots,
      PageModel pages) {
    this.site = site;
    this.language = language;
    this.family = family;
    this.templates = templates;
    this.slots = slots;
    this.pages = pages;
    this.order = order;
    this.facts = new FactTexts(site, language, family, this::addressOf);
    for (Language prose : List.of(language, site.source())) {
      int codes = family.codes().size();
      parts.put(prose.tag(), new LazyByIndex<>(codes, place -> makeParts(prose, place)));
      values.put(
          prose.tag(),
          new LazyByIndex<>(codes, place -> makeValues(prose, family.codes().get(place))));
    }
  }

  /** What is said about a code, with its prose in the language of the pages or in the source's. */
  public CodeSlots parts(Language prose, int place) {
    return Objects.requireNonNull(parts.get(prose.tag())).get(place);
  }

  /** The note of a pair in a language, or in the source language, or nothing. */
  public HashedBytes note(Language prose, PairId pair) {
    return family.notes().containsKey(pair)
        ? notes.computeIfAbsent(prose.tag() + "/" + pair, unused -> makeNote(prose, pair))
        : HashedBytes.NONE;
  }

  private CodeModel values(Language prose, int place) {
    return Objects.requireNonNull(values.get(prose.tag())).get(place);
  }

  private CodeModel makeValues(Language prose, Code code) {
    return new CodeModel(
        site,
        code,
        order.isShared(code),
        site.prose(prose, family, code).orElse(code.prose()),
        pages.messages(prose),
        this::addressOf,
        facts);
  }

  /** What a template of this language sees of a code with its texts in a language. */
  public Map<String, Object> shown(Language prose, int place) {
    Code code = family.codes().get(place);
    Map<String, Object> model = new LinkedHashMap<>(values(prose, place).model());
    model.put("translated", site.speaks(language, family, code));
    model.put("outdated", isOutdated(prose, code.id()));
    return model;
  }

  /** Whether the original of a text of this language has changed since it was translated. */
  private boolean isOutdated(Language prose, String unit) {
    return prose.equals(language) && site.translation(language, family).outdated().contains(unit);
  }

  /** A paragraph of a language as HTML for a page in the family's folder. */
  public Object html(Language prose, Text text) {
    return Markup.of(Html.of(text, prose.direction(), this::addressOf));
  }

  private CodeSlots makeParts(Language prose, int place) {
    CodeModel texts = values(prose, place);
    List<String> made = new ArrayList<>(texts.texts());
    made.addAll(texts.prose());
    made.addAll(texts.json());
    if (!slots.fragments().isEmpty()) {
      String file = family.codes().get(place).id() + ".html";
      PageAddress address = new PageAddress(2, family.id() + "/" + file, List.of());
      Map<String, Object> model = pages.of(language, prose, address);
      model.put("family", pages.family(family, language, prose));
      model.put("code", shown(prose, place));
      for (String fragment : slots.fragments()) {
        made.add(templates.run("fragments/" + fragment + ".ftlh", model));
      }
    }
    for (String fact : slots.facts()) {
      made.add(facts.html(family.codes().get(place), fact));
    }
    return new CodeSlots(
        made.stream().map(Fragments::piece).toArray(HashedBytes[]::new),
        order.numbers().get(place));
  }

  private HashedBytes makeNote(Language prose, PairId pair) {
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
    return piece(templates.run("notes/in-short.ftlh", model));
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

  private static HashedBytes piece(String text) {
    return HashedBytes.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
