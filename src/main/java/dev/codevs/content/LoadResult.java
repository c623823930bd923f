package dev.codevs.content;

import dev.codevs.content.translation.Catalog;
import dev.codevs.content.translation.Glossary;
import dev.codevs.model.Problem;
import dev.codevs.model.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of loading a project: the site, its templates and translations, and all problems.
 *
 * @param site the site; empty if there is an error among the problems
 * @param templates the text of each template by its name; present even if there is no site, because
 *     the templates are checked in the same run
 * @param catalogs the texts of each translation with their originals, grouped by language: first
 *     the bundle, if the site has its own, then the families
 * @param glossaries by language tag
 * @param problems errors and warnings, sorted
 */
public record LoadResult(
    Optional<Site> site,
    Map<String, String> templates,
    List<Catalog> catalogs,
    Map<String, Glossary> glossaries,
    List<Problem> problems) {}
