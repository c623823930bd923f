package dev.codevs.model;

import dev.codevs.bytes.Bytes;
import dev.codevs.model.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a site is made from, checked and complete.
 *
 * @param baseUrl the absolute address of the site's root, ending in {@code /}; without one the
 *     pages name no canonical address and there is no sitemap
 * @param repository the address of the repository that holds the site's sources, without a {@code
 *     /} at its end
 * @param languages in order; the first is the source language
 * @param facts that codes may state, in the order of tables
 * @param families in order
 * @param across which pairs across families have a page
 * @param translations by language tag, then family id
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

  /** Which pairs of codes of two families have a page. */
  public enum Across {
    /** Two codes of which one names the other as equivalent, and those with an answer. */
    EQUIVALENTS("equivalents"),
    /** None. */
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

  /** This site at another base URL, if one is given. */
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

  /** This site with the prose of its source language on every page. */
  public Site inSourceProse() {
    return with(languages, Map.of());
  }

  /** This site in other languages. */
  public Site with(List<Language> others, Map<String, Map<String, Translation>> theirs) {
    return new Site(
        name, baseUrl, repository, others, facts, families, across, theirs, templates, assets);
  }

  /**
   * What is left of this site where one language is read: all that the pages of the language are
   * made from. They show no sentence of a third language, no text that is translated, and of an
   * asset nothing but its name.
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

  /** The language that the prose is written in. */
  public Language source() {
    return languages.get(0);
  }

  /** The translated prose of a family; {@link Translation#NONE} where there is none. */
  public Translation translation(Language language, Family family) {
    return translations
        .getOrDefault(language.tag(), Map.of())
        .getOrDefault(family.id(), Translation.NONE);
  }

  /** How a language speaks of a family. */
  public FamilyWords words(Language language, Family family) {
    return language.equals(source())
        ? new FamilyWords(
            Optional.of(family.label()), Optional.of(family.category()), family.summary())
        : translation(language, family).words();
  }

  /**
   * What a code states in a text, in a language; empty where the language has no such text. A fact
   * is translated apart from the code's prose: one of the two may be there alone.
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

  /** The texts of a code in a language, if it has them. */
  public Optional<Prose> prose(Language language, Family family, Code code) {
    return language.equals(source())
        ? Optional.of(code.prose())
        : Optional.ofNullable(translation(language, family).codes().get(code.id()));
  }

  /** Whether the texts of a code exist in a language. */
  public boolean speaks(Language language, SiteCode code) {
    return speaks(language, code.family(), code.code());
  }

  /** Whether the texts of a code exist in a language. */
  public boolean speaks(Language language, Family family, Code code) {
    return language.tag().equals(source().tag())
        || translation(language, family).codes().containsKey(code.id());
  }

  /**
   * Whether the sitemap names a page. It names none whose prose is wholly in another language than
   * its own, which is a duplicate of that language's page, none in a pseudo-language, which is for
   * tests, and no comparison with little to say.
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
