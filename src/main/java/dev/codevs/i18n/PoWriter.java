package dev.codevs.i18n;

import dev.codevs.content.translation.Catalog;
import dev.codevs.content.translation.Catalog.Entry;
import dev.codevs.content.translation.Catalog.State;
import dev.codevs.content.translation.Glossary;
import dev.codevs.content.translation.PlacedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a catalog as a GNU gettext PO file. The same catalog always gives the same bytes: no time
 * or machine is in the file.
 */
final class PoWriter {
  private static final Map<String, String> NOTES =
      Map.ofEntries(
          Map.entry(
              "name",
              "The meaning of the name, if the language has a settled term for it; else leave this empty. Pages show the name itself beside it."),
          Map.entry("description", "What the code says. It also completes \"… means that …\"."),
          Map.entry(
              "whenYouSeeIt",
              "The situations. Its first sentence also completes \"You encounter … when …\"."),
          Map.entry("howToFix", "What to do first, then next."),
          Map.entry("inShort", "The difference of two codes in a sentence or two."),
          Map.entry(
              "sameAndDifferent",
              "A further point about two codes. Translate the points in order and skip none."),
          Map.entry("caption", "Says what an example shows."),
          Map.entry(
              "facts",
              "A fact about the code. Leave this empty if the text is the same in your language."),
          Map.entry("category", "What the codes are called, also inside sentences."),
          Map.entry(
              "label",
              "What stands before a code. Leave this empty if the text is the same in your language."),
          Map.entry("summary", "About the family."));

  private final String site;
  private final GlossaryRule glossary;
  private final StringBuilder out = new StringBuilder();

  PoWriter(String site, String language, Glossary glossary) {
    this.site = site;
    this.glossary = new GlossaryRule(language, glossary);
  }

  /** A PO file with the translations of a catalog. */
  String write(Catalog catalog) {
    header(catalog.name(), catalog.language().replace('-', '_'));
    catalog.entries().forEach(entry -> write(catalog, entry, true));
    return out.toString();
  }

  /** A PO template (POT): the same file without translations, for a new language. */
  String template(Catalog catalog) {
    header(catalog.name(), "");
    catalog.entries().forEach(entry -> write(catalog, entry, false));
    return out.toString();
  }

  private void header(String name, String language) {
    out.append("# ").append(site).append(": ").append(name).append('\n');
    out.append("# Keep what stands in `backticks`, in {braces} and in (addresses) as it is.\n");
    out.append("msgid \"\"\nmsgstr \"\"\n");
    for (String field :
        List.of(
            "Project-Id-Version: " + site,
            "Language: " + language,
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: 8bit",
            // Translators' tools fill in these fields; gettext requires them.
            "PO-Revision-Date: ",
            "Last-Translator: ",
            "Language-Team: ",
            "X-Generator: codevs")) {
      out.append(quoted(field + "\n")).append('\n');
    }
  }

  private void write(Catalog catalog, Entry entry, boolean isTranslated) {
    State state = isTranslated ? entry.state() : State.MISSING;
    out.append('\n');
    note(catalog, entry).ifPresent(note -> out.append("#. ").append(note).append('\n'));
    if (catalog.isProse(entry) && isTranslated) {
      glossary.termsIn(entry.original().value()).forEach(this::term);
    }
    PlacedText original = entry.original();
    out.append("#: ").append(original.file()).append(':').append(original.line()).append('\n');
    out.append(state == State.OUTDATED ? "#, fuzzy, " : "#, ");
    out.append(catalog.isMessages() ? "icu-message-format" : "md-text").append('\n');
    field("msgctxt", catalog.name() + "/" + entry.key());
    field("msgid", original.value());
    Optional<PlacedText> translation = entry.translation().filter(t -> state != State.MISSING);
    field("msgstr", translation.map(PlacedText::value).orElse(""));
  }

  private static Optional<String> note(Catalog catalog, Entry entry) {
    String field = entry.key().substring(Math.min(entry.unit().length() + 1, entry.key().length()));
    return entry
        .note()
        .or(() -> Optional.ofNullable(NOTES.get(field.replaceFirst("\\..*", ""))))
        .filter(note -> catalog.isMessages() || !entry.unit().equals("_classes"));
  }

  private void term(Map.Entry<String, Glossary.Term> term) {
    out.append("#. Glossary: ").append(term.getKey()).append(" → ");
    out.append(String.join(", ", term.getValue().use()));
    term.getValue().note().ifPresent(note -> out.append(" (").append(note).append(')'));
    out.append('\n');
  }

  private void field(String keyword, String text) {
    out.append(keyword).append(' ').append(quoted(text)).append('\n');
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
