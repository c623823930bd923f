package dev.codevs.render;

import dev.codevs.bytes.ByteSink;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.PlannedPair;
import dev.codevs.model.Route;
import dev.codevs.model.Site;
import dev.codevs.render.comparison.ComparedCodes;
import dev.codevs.render.comparison.TranslationCoverage;
import dev.codevs.render.message.Messages;
import dev.codevs.render.message.NameIsolation;
import dev.codevs.render.page.LanguageContext;
import dev.codevs.render.page.LanguageMark;
import dev.codevs.render.page.PageModel;
import dev.codevs.render.page.PreparedPage;
import dev.codevs.render.template.Slots;
import dev.codevs.render.template.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The pages of one language. They are rendered only from the part of the site that the language can
 * show, {@link Site#seenIn}: if this part is equal in two builds, the pages are equal too.
 */
final class LanguagePages {
  private final Site seen;
  private final Messages messages;
  private final SitePages sitePages;
  private final Map<String, FamilyPages> families = new LinkedHashMap<>();
  private final AcrossPages across;

  /** The pages of the family of each code, by the code's number. */
  private final List<FamilyPages> byCode = new ArrayList<>();

  LanguagePages(
      Site site, Language language, ComparedCodes compared, Templates templates, Slots slots) {
    this.seen = site.seenIn(language, compared.pairs());
    PageModel pages = new PageModel(seen, slots, spoken(language));
    this.messages = pages.messages(language);
    this.sitePages = new SitePages(seen, templates, pages, this::family);
    LanguageContext context = new LanguageContext(seen, language, templates, slots, pages);
    TranslationCoverage coverages = new TranslationCoverage(seen, compared.pairs().codes());
    for (Family family : seen.families()) {
      families.put(family.id(), new FamilyPages(context, family, compared, coverages));
    }
    compared.pairs().codes().forEach(code -> byCode.add(family(code.family())));
    this.across = new AcrossPages(context, compared, coverages, this::family);
  }

  /**
   * The messages of this language and of the source language, by tag. A message that this language
   * does not have falls back to the source language.
   */
  private Map<String, Messages> spoken(Language language) {
    Language source = seen.source();
    Messages ofSource = new Messages(source, NameIsolation.inSentences(seen, source));
    Map<String, Messages> spoken = new LinkedHashMap<>(Map.of(source.tag(), ofSource));
    if (!language.equals(source)) {
      Messages.Fallback fallback =
          new Messages.Fallback(ofSource, LanguageMark.of(language, source));
      spoken.put(
          language.tag(),
          new Messages(language, NameIsolation.inSentences(seen, language), Optional.of(fallback)));
    }
    return spoken;
  }

  /** The part of the site that these pages can show. */
  Site seen() {
    return seen;
  }

  /** The messages of the language. */
  Messages messages() {
    return messages;
  }

  /** Independent tasks that render this language's fragments, stencils and answers. */
  List<Runnable> preparations() {
    List<Runnable> work = new ArrayList<>();
    families.values().forEach(family -> work.addAll(family.preparations()));
    work.addAll(across.preparations());
    return work;
  }

  /** Appends a page that compares two codes. */
  void appendComparison(PlannedPair pair, ByteSink page) {
    if (pair.isAcross()) {
      across.append(pair, page);
    } else {
      byCode.get(pair.a().number()).appendComparison(pair, page);
    }
  }

  /** Renders a page that is no comparison. */
  PreparedPage page(Route.Page route) {
    if (route instanceof Route.CodePage page) {
      return family(page.family()).codePage(page.code().id());
    } else if (route instanceof Route.FamilyPage page) {
      return family(page.family()).familyPage();
    } else if (route instanceof Route.ClassPage page) {
      return family(page.family()).classPage(page.codeClass());
    } else if (route instanceof Route.Home home) {
      return sitePages.home(home.language());
    } else if (route instanceof Route.Search search) {
      return sitePages.search(search.language());
    } else if (route instanceof Route.Root) {
      return sitePages.root();
    } else if (route instanceof Route.NotFound) {
      return sitePages.notFound();
    }
    throw new IllegalArgumentException("no renderer for " + route);
  }

  private FamilyPages family(Family family) {
    return Objects.requireNonNull(families.get(family.id()));
  }
}
