package dev.codevs.model;

import dev.codevs.bytes.Bytes;
import dev.codevs.model.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole input of a site: valid and complete.
 *
 * @param baseUrl the absolute address of the site's root, with {@code /} at its end; if it is
 *     missing, the pages name no canonical address and the site has no sitemap
 * @param repository the address of the repository that holds the site's sources, without a {@code
 *     /} at its end
 * @param languages the languages in order; the first is the source language
 * @param facts the facts that codes may state, in the order of tables
 * @param families the families in order
 * @param across the rule that decides which pairs across families have a page
 * @param translations the translations by language tag, then by family id
 * @param templates the text of each template by its name: {@code comparison.ftlh}
 * @param assets the content of each asset by its name: {@code style.css}
 */
public record Site(
    String name,
    Optional<String> baseUrl,
    Optional<String> repository,
    List<Language> languages,
    List<Fact> facts,
    List<Family> families,
    Across across,
    Map<String, Map<String, Translation>> translations,
    Map<String, String> templates,
    Map<String, Bytes> assets) {

  /** The rule that decides which pairs of codes of two families have a page. */
  public enum Across {
    /** Two codes of which one names the other as equivalent, and two codes with an answer. */
    EQUIVALENTS("equivalents"),
    /** No pair. */
    NONE("none");

    private final String key;

    Across(String key) {
      this.key = key;
    }

    /** The word in {@code site.json}. */
    public String key() {
      return key;
    }
  }

  /** A copy of this site with another base URL; with this site's if none is given. */
  public Site withBaseUrl(Optional<String> other) {
    return new Site(
        name,
        other.or(() -> baseUrl),
        repository,
        languages,
        facts,
        families,
        across,
        translations,
        templates,
        assets);
  }

  /**
   * A copy of this site without translations: every page shows the prose of the source language.
   */
  public Site inSourceProse() {
    return with(languages, Map.of());
  }

  /** A copy of this site with other languages and translations. */
  public Site with(List<Language> others, Map<String, Map<String, Translation>> theirs) {
    return new Site(
        name, baseUrl, repository, others, facts, families, across, theirs, templates, assets);
  }

  /**
   * The part of this site that the pages of one language can show; a page is rendered from this
   * part alone. It leaves out the messages and translations of languages other than this one and
   * the source language, the source texts of each family that the language translates completely,
   * and the content of assets: a page shows only their names. If this part is equal in two builds,
   * the pages of the language are equal too.
   *
   * @param pairs the pairs of this site
   */
  public Site seenIn(Language language, Pairs pairs) {
    Map<String, Map<String, Translation>> theirs = new LinkedHashMap<>();
    translations.forEach(
        (tag, byFamily) -> {
          Map<String, Translation> seen = new LinkedHashMap<>(byFamily);
          if (!tag.equals(language.tag())) {
            seen.replaceAll((family, translation) -> translation.bare());
          }
          theirs.put(tag, seen);
        });
    return new Site(
        name,
        baseUrl,
        repository,
        languages.stream()
            .map(one -> one.equals(language) || one.equals(source()) ? one : one.bare())
            .toList(),
        facts,
        families.stream().map(family -> seenIn(language, family, pairs)).toList(),
        across,
        theirs,
        templates,
        names(assets));
  }

  private static Map<String, Bytes> names(Map<String, Bytes> assets) {
    Map<String, Bytes> names = new LinkedHashMap<>(assets);
    names.replaceAll((name, content) -> Bytes.NONE);
    return names;
  }

  private Family seenIn(Language language, Family family, Pairs pairs) {
    boolean translated =
        !language.equals(source())
            && family.codes().stream().allMatch(code -> speaks(language, family, code))
            && pairs.across().stream()
                .filter(pair -> pair.isOf(family))
                .allMatch(pair -> speaks(language, pair.a()) && speaks(language, pair.b()));
    return translated ? family.without(translation(language, family).notes().keySet()) : family;
  }

  /** The source language, in which the prose is written first. */
  public Language source() {
    return languages.get(0);
  }

  /** The translated prose of a family; {@link Translation#NONE} if the family is not translated. */
  public Translation translation(Language language, Family family) {
    return translations
        .getOrDefault(language.tag(), Map.of())
        .getOrDefault(family.id(), Translation.NONE);
  }

  /** The words of a language for a family. */
  public FamilyWords words(Language language, Family family) {
    return language.equals(source())
        ? new FamilyWords(
            Optional.of(family.label()), Optional.of(family.category()), family.summary())
        : translation(language, family).words();
  }

  /**
   * The text that a code states for a fact, in a language; empty if the language has no such text.
   * Facts and prose of a code are translated independently: a language may have one without the
   * other.
   *
   * @param fact the id of a fact whose type is {@link Fact.Type#TEXT}
   */
  public Optional<Text> factText(Language language, Family family, Code code, String fact) {
    if (!language.equals(source())) {
      return Optional.ofNullable(
          translation(language, family).facts().getOrDefault(code.id(), Map.of()).get(fact));
    }
    return code.facts().get(fact) instanceof FactValue.Written written
        ? Optional.of(written.text())
        : Optional.empty();
  }

  /** The texts of a code in a language; empty if they are not translated. */
  public Optional<Prose> prose(Language language, Family family, Code code) {
    return language.equals(source())
        ? Optional.of(code.prose())
        : Optional.ofNullable(translation(language, family).codes().get(code.id()));
  }

  /** Whether a language has the texts of a code. */
  public boolean speaks(Language language, SiteCode code) {
    return speaks(language, code.family(), code.code());
  }

  /** Whether a language has the texts of a code. */
  public boolean speaks(Language language, Family family, Code code) {
    return language.tag().equals(source().tag())
        || translation(language, family).codes().containsKey(code.id());
  }

  /**
   * Whether the sitemap names a page. The sitemap does not name a page whose whole prose is in the
   * source language although the page is in another language, because that page is a duplicate; nor
   * a page in a pseudo-language, which is for tests; nor a comparison that is thin ({@link
   * PlannedPair#isThin}).
   */
  public boolean isListed(Route route) {
    if (route instanceof Route.Comparison pair) {
      return pair.listed();
    } else if (route instanceof Route.Page page && page.language().isPseudo()) {
      return false;
    } else if (route instanceof Route.CodePage page) {
      return speaks(page.language(), page.family(), page.code());
    } else if (route instanceof Route.FamilyPage page) {
      return speaksAny(page.language(), page.family(), page.family().codes());
    } else if (route instanceof Route.ClassPage page) {
      return speaksAny(page.language(), page.family(), page.family().codes(page.codeClass()));
    }
    return route instanceof Route.Home || route instanceof Route.Search;
  }

  private boolean speaksAny(Language language, Family family, List<Code> codes) {
    return codes.stream().anyMatch(code -> speaks(language, family, code));
  }

  /** The family with an id. */
  public Optional<Family> family(String id) {
    return families.stream().filter(family -> family.id().equals(id)).findFirst();
  }
}
