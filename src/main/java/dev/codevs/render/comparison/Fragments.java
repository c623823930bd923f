package dev.codevs.render.comparison;

import dev.codevs.bytes.HashedBytes;
import dev.codevs.concurrent.LazyByIndex;
import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Site;
import dev.codevs.model.SiteCode;
import dev.codevs.model.text.Text;
import dev.codevs.render.page.CodeModel;
import dev.codevs.render.page.FactTexts;
import dev.codevs.render.page.LanguageContext;
import dev.codevs.render.page.PageFolder;
import dev.codevs.render.template.Html;
import dev.codevs.render.template.Markup;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The slot values of a family's codes for the pages of one language in one folder: names, prose,
 * the output of the fragment templates, and the texts of facts. They are rendered once for each
 * code and copied into the pages of all its pairs.
 */
public final class Fragments {
  private final LanguageContext context;
  private final Family family;

  /** The codes of the family, in order. */
  private final List<SiteCode> codes;

  /** For each code of the site, by its number, its facts, references and equivalents as numbers. */
  private final List<CodeNumbers> numbers;

  private final PageFolder folder;
  private final FactTexts facts;

  /** The slot values by the tag of the prose, then by the code's index in the family. */
  private final Map<String, LazyByIndex<CodeSlots>> slots = new HashMap<>();

  private final Map<String, LazyByIndex<CodeModel>> values = new HashMap<>();

  /**
   * @param family the part of the family that pages in this language can show
   * @param folder the folder of the pages
   */
  public Fragments(
      LanguageContext context, Family family, ComparedCodes compared, PageFolder folder) {
    this.context = context;
    this.family = family;
    this.codes = compared.pairs().codes(family);
    this.numbers = compared.numbers();
    this.folder = folder;
    this.facts = new FactTexts(context.site(), context.language(), family, folder::addressOf);
    for (Language prose : List.of(context.language(), context.site().source())) {
      slots.put(prose.tag(), new LazyByIndex<>(codes.size(), place -> makeCodeSlots(prose, place)));
      values.put(prose.tag(), new LazyByIndex<>(codes.size(), place -> makeValues(prose, place)));
    }
  }

  /**
   * The slot values of a code.
   *
   * @param prose the language of the prose: the language of the pages or the source language
   * @param place the code's index in the family
   */
  public CodeSlots codeSlots(Language prose, int place) {
    return Objects.requireNonNull(slots.get(prose.tag())).get(place);
  }

  private CodeModel values(Language prose, int place) {
    return Objects.requireNonNull(values.get(prose.tag())).get(place);
  }

  private CodeModel makeValues(Language prose, int place) {
    return new CodeModel(
        context.site(),
        family,
        family.codes().get(place),
        codes.get(place).isShared(),
        context.pages().messages(prose),
        folder,
        facts);
  }

  /**
   * The template values of a code.
   *
   * @param prose the language of the prose: the language of the pages or the source language
   * @param place the code's index in the family
   */
  public Map<String, Object> codeModel(Language prose, int place) {
    Code code = family.codes().get(place);
    Site site = context.site();
    Map<String, Object> model = new LinkedHashMap<>(values(prose, place).model());
    model.put("translated", site.speaks(context.language(), family, code));
    model.put("outdated", isOutdated(prose, code.id()));
    return model;
  }

  /**
   * Whether the prose is outdated: the original of one of its texts has changed since that text was
   * translated.
   */
  private boolean isOutdated(Language prose, String code) {
    return prose.equals(context.language())
        && context.site().translation(prose, family).outdated().contains(code);
  }

  /**
   * A paragraph as HTML for a page in the folder.
   *
   * @param prose the language of the paragraph
   */
  public Object html(Language prose, Text text) {
    return Markup.of(Html.of(text, prose.direction(), folder::addressOf));
  }

  private CodeSlots makeCodeSlots(Language prose, int place) {
    CodeModel texts = values(prose, place);
    List<String> made = new ArrayList<>(texts.texts());
    made.addAll(texts.prose());
    made.addAll(texts.json());
    List<String> fragments = context.slots().fragments();
    if (!fragments.isEmpty()) {
      String file = family.codes().get(place).id() + ".html";
      Map<String, Object> model = context.model(family, prose, file, List.of());
      model.put("across", folder.isAcross());
      model.put("code", codeModel(prose, place));
      for (String fragment : fragments) {
        made.add(context.templates().run("fragments/" + fragment + ".ftlh", model));
      }
    }
    for (String fact : context.slots().facts()) {
      made.add(facts.html(family.codes().get(place), fact));
    }
    return new CodeSlots(
        made.stream().map(Fragments::piece).toArray(HashedBytes[]::new),
        numbers.get(codes.get(place).number()));
  }

  private static HashedBytes piece(String text) {
    return HashedBytes.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
