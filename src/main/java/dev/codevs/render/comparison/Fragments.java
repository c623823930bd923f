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
 * What is said about each code of a family on the pages of one language in one folder: its values
 * and its fragments, made by templates once, for as many pairs as there are.
 */
public final class Fragments {
  private final LanguageContext context;
  private final Family family;

  /** By their places. */
  private final List<SiteCode> codes;

  /** What the pairs of each code of the site compare, by the code's number. */
  private final List<CodeNumbers> numbers;

  private final PageFolder folder;
  private final FactTexts facts;

  /** By the tag of the prose, then by the place of the code. */
  private final Map<String, LazyByIndex<CodeSlots>> parts = new HashMap<>();

  private final Map<String, LazyByIndex<CodeModel>> values = new HashMap<>();

  /**
   * @param family as it is seen in the language
   * @param folder where the pages lie
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
      parts.put(prose.tag(), new LazyByIndex<>(codes.size(), place -> makeParts(prose, place)));
      values.put(prose.tag(), new LazyByIndex<>(codes.size(), place -> makeValues(prose, place)));
    }
  }

  /** What is said about a code, with its prose in the language of the pages or in the source's. */
  public CodeSlots parts(Language prose, int place) {
    return Objects.requireNonNull(parts.get(prose.tag())).get(place);
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

  /** What a template of this language sees of a code with its texts in a language. */
  public Map<String, Object> shown(Language prose, int place) {
    Code code = family.codes().get(place);
    Site site = context.site();
    Map<String, Object> model = new LinkedHashMap<>(values(prose, place).model());
    model.put("translated", site.speaks(context.language(), family, code));
    model.put("outdated", isOutdated(prose, code.id()));
    return model;
  }

  /** Whether the original of a text of this language has changed since it was translated. */
  private boolean isOutdated(Language prose, String code) {
    return prose.equals(context.language())
        && context.site().translation(prose, family).outdated().contains(code);
  }

  /** A paragraph of a language as HTML for a page in the folder. */
  public Object html(Language prose, Text text) {
    return Markup.of(Html.of(text, prose.direction(), folder::addressOf));
  }

  private CodeSlots makeParts(Language prose, int place) {
    CodeModel texts = values(prose, place);
    List<String> made = new ArrayList<>(texts.texts());
    made.addAll(texts.prose());
    made.addAll(texts.json());
    List<String> fragments = context.slots().fragments();
    if (!fragments.isEmpty()) {
      String file = family.codes().get(place).id() + ".html";
      Map<String, Object> model = context.model(family, prose, file, List.of());
      model.put("across", folder.isAcross());
      model.put("code", shown(prose, place));
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
