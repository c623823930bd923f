package dev.codevs.render.file;

import dev.codevs.language.SearchKey;
import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Pair;
import dev.codevs.model.Pairing;
import dev.codevs.model.Pairs;
import dev.codevs.model.Prose;
import dev.codevs.model.Site;
import dev.codevs.model.SiteCode;
import dev.codevs.model.text.CodeRef;
import dev.codevs.render.message.Messages;
import dev.codevs.render.template.Html;
import dev.codevs.render.template.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files for searching: for each language, an index of codes for the script of the search, and
 * an OpenSearch description for browsers. The index holds codes only, because the script computes
 * the address of a pair from its two codes.
 *
 * <p>The index is a script, because a page that was opened from a folder may not fetch a file. The
 * script calls {@code start({"vs": …, "results": …, "none": …, "between": [words], "noise":
 * [words], "families": [[id, label, keys, codes, pairs with an answer]]})}. A code is {@code [id,
 * code, name, other names, 1 if it is compared, indexes of the later codes that it is compared
 * with]}; the last element is missing if the family pairs every two codes. A pair is the indexes of
 * its two codes in the family. If the site has pairs across families, {@code "across"} lists each
 * as the indexes of its two codes among the codes of all families.
 */
public final class FinderFiles {
  private final Site site;
  private final Pairs pairs;
  private final Map<String, Messages> messages;

  /**
   * @param pairs the pairs of the site
   * @param messages the messages of each language, by its tag
   */
  public FinderFiles(Site site, Pairs pairs, Map<String, Messages> messages) {
    this.site = site;
    this.pairs = pairs;
    this.messages = messages;
  }

  /** The index of the codes of all families in a language: a script in UTF-8. */
  public byte[] index(Language language) {
    StringBuilder out = new StringBuilder("start({");
    out.append(words(language)).append("\n\"families\": [\n");
    out.append(
        site.families().stream()
            .map(family -> family(language, family))
            .collect(Collectors.joining(",\n")));
    return bytes(out.append("\n]").append(across()).append("});\n"));
  }

  /**
   * The description by which a browser offers to search the site (OpenSearch 1.1): XML in UTF-8.
   */
  public byte[] openSearch(Language language) {
    String base = site.baseUrl().orElse("/");
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n");
    element("ShortName", Html.escape(site.name()), out);
    element(
        "Description",
        messages(language).plain("home.summary", Map.of(), language.direction()),
        out);
    element("Language", language.tag(), out);
    element("InputEncoding", "UTF-8", out);
    out.append("<Url type=\"text/html\" template=\"")
        .append(Html.escape(base + language.tag() + "/search.html?q={searchTerms}"))
        .append("\"/>\n</OpenSearchDescription>\n");
    return bytes(out);
  }

  /**
   * The words that the script shows around the results; the script replaces {@code $count$} by
   * their number.
   */
  private String words(Language language) {
    StringBuilder out = new StringBuilder();
    word("vs", "vs", language, out);
    word("results", "finder.results", language, out);
    word("none", "finder.none", language, out);
    typed("between", "finder.between", language, out);
    typed("noise", "finder.noise", language, out);
    return out.toString();
  }

  /**
   * Appends a list of words that readers may type in a query: words of the language, then of the
   * source language.
   */
  private void typed(String key, String message, Language language, StringBuilder out) {
    Set<String> words = new LinkedHashSet<>();
    for (Language one : List.of(language, site.source())) {
      words.addAll(List.of(messages(one).json(message, Map.of()).split("\\|", -1)));
    }
    out.append(JsonText.quoted(key)).append(": [\"");
    out.append(String.join("\",\"", words)).append("\"],\n");
  }

  private void word(String key, String message, Language language, StringBuilder out) {
    Map<String, Messages.Value> values = Map.of("count", new Messages.Value.Words("$count$"));
    out.append(JsonText.quoted(key)).append(": \"");
    out.append(messages(language).json(message, values)).append("\",\n");
  }

  /** The member {@code "across"}: the pairs across families, by the numbers of their codes. */
  private String across() {
    return pairs.across().isEmpty()
        ? ""
        : pairs.across().stream()
            .map(pair -> "[" + pair.a().number() + "," + pair.b().number() + "]")
            .collect(Collectors.joining(",", ",\n\"across\": [", "]"));
  }

  private String family(Language language, Family family) {
    String described =
        family.codes().stream()
            .map(code -> code(language, family, code))
            .collect(Collectors.joining(",\n"));
    String answered =
        family.notes().keySet().stream()
            .filter(pair -> !pair.isAcross())
            .map(this::places)
            .collect(Collectors.joining(","));
    return "["
        + JsonText.quoted(family.id())
        + ","
        + JsonText.quoted(label(language, family))
        + ","
        + quoted(keys(family, label(language, family)))
        + ","
        + "[\n"
        + described
        + "],["
        + answered
        + "]]";
  }

  private String label(Language language, Family family) {
    return site.words(language, family).label().orElse(family.label());
  }

  /**
   * The names by which a query may select the family: {@code websocket}, {@code ws}, {@code h2}.
   */
  private static Collection<String> keys(Family family, String translated) {
    String label = family.label();
    Set<String> keys = new LinkedHashSet<>(List.of(family.id(), SearchKey.of(translated)));
    keys.add(SearchKey.of(label));
    keys.add(SearchKey.of(label.split(" ", 2)[0]));
    if (!label.equals(label.toUpperCase(Locale.ROOT))) {
      keys.add(SearchKey.of(label.replaceAll("\\P{Lu}", "")));
    }
    if (label.matches(".*\\d")) {
      keys.add(SearchKey.of(label.charAt(0) + label.replaceAll("\\D", "")));
    }
    keys.remove("");
    return keys;
  }

  private static String quoted(Collection<String> words) {
    return words.stream().map(JsonText::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private String places(Pair pair) {
    return "[" + pairs.code(pair.a()).place() + "," + pairs.code(pair.b()).place() + "]";
  }

  private String code(Language language, Family family, Code code) {
    List<String> others = new ArrayList<>(code.aliases());
    site.prose(language, family, code).flatMap(Prose::gloss).ifPresent(others::add);
    List<String> values = new ArrayList<>();
    values.add(JsonText.quoted(code.id()));
    values.add(JsonText.quoted(code.code()));
    values.add(JsonText.quoted(code.name()));
    values.add(quoted(others));
    values.add(code.compared() ? "1" : "0");
    addPartners(family, code, values);
    return "[" + String.join(",", values) + "]";
  }

  /**
   * Adds the indexes of the later codes that a code is compared with, if the family does not pair
   * every two codes.
   */
  private void addPartners(Family family, Code code, List<String> values) {
    if (family.pairing() != Pairing.ALL) {
      SiteCode own = pairs.code(new CodeRef(family.id(), code.id()));
      values.add(pairs.after(own).stream().map(SiteCode::place).toList().toString());
    }
  }

  private static void element(String name, String escaped, StringBuilder out) {
    out.append('<').append(name).append('>').append(escaped);
    out.append("</").append(name).append(">\n");
  }

  private Messages messages(Language language) {
    return Optional.ofNullable(messages.get(language.tag())).orElseThrow();
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
