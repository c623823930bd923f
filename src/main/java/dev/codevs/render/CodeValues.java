package dev.codevs.render;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.codevs.model.Code;
import dev.codevs.model.CodeRef;
import dev.codevs.model.Direction;
import dev.codevs.model.Equivalent;
import dev.codevs.model.Fact;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Prose;
import dev.codevs.model.Site;
import dev.codevs.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One code in one language of prose: what its templates see of it, and the texts that fill the
 * slots of {@link Slots#TEXTS}, {@link Slots#PROSE} and {@link Slots#JSON}, in that order.
 */
final class CodeValues {
  private final Site site;
  private final Family family;
  private final Code code;
  private final Language language;
  private final Prose prose;
  private final Function<CodeRef, String> address;

  /**
   * @param language the language of its texts
   * @param address the address of a code's page, relative to the page that shows this one
   */
  CodeValues(
      Site site, Family family, Code code, Language language, Function<CodeRef, String> address) {
    this.site = site;
    this.family = family;
    this.code = code;
    this.language = language;
    this.prose = site.prose(language, family, code).orElse(code.prose());
    this.address = address;
  }

  /** The plain texts, escaped. */
  List<String> texts() {
    return java.util.stream.Stream.of(code.id(), code.code(), shortName(), prose.name(), summary())
        .map(Html::escape)
        .toList();
  }

  /** The description without markup: where it is written right to left, its codes are isolated. */
  private String summary() {
    return prose
        .description()
        .plain(
            text ->
                language.direction() == Direction.RTL ? Bidi.isolate(text, Direction.LTR) : text);
  }

  /** The prose, as HTML. */
  List<String> prose() {
    return java.util.stream.Stream.of(
            prose.description(),
            prose.description().insideSentence(),
            prose.whenYouSeeIt(),
            prose.whenYouSeeIt().insideSentence(),
            prose.howToFix())
        .map(text -> Html.of(text, language.direction(), address))
        .toList();
  }

  /** The texts that JSON-LD names, escaped for it. */
  List<String> json() {
    return java.util.stream.Stream.of(code.code(), prose.name()).map(JsonText::escape).toList();
  }

  /** What a template sees of the code. */
  Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", code.id());
    model.put("code", code.code());
    model.put("short", shortName());
    model.put("name", prose.name());
    prose.gloss().ifPresent(gloss -> model.put("gloss", gloss));
    model.put("summary", summary());
    model.put("url", code.id() + ".html");
    model.put("description", markup(prose.description()));
    model.put("line", markup(firstSentence(prose.description())));
    model.put("when", markup(prose.whenYouSeeIt()));
    model.put("fix", markup(prose.howToFix()));
    model.put("aliases", code.aliases());
    model.put("facts", facts());
    model.put(
        "references",
        code.references().stream()
            .map(reference -> Map.of("title", reference.title(), "url", reference.url()))
            .toList());
    model.put("equivalents", equivalents());
    return model;
  }

  /** The code alone where it names one code of the family; with the name where two share it. */
  private String shortName() {
    boolean shared =
        family.codes().stream()
            .anyMatch(other -> other.code().equals(code.code()) && !other.id().equals(code.id()));
    return shared ? code.code() + " " + prose.name() : code.code();
  }

  /** The words up to the first end of a sentence: a full stop and a space, not that of .NET. */
  private Text firstSentence(Text text) {
    String words = text.plain();
    BreakIterator sentences =
        BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.tag()));
    sentences.setText(words);
    int end = sentences.next();
    while (end < words.length() && !Character.isWhitespace(words.charAt(end - 1))) {
      end = sentences.next();
    }
    return text.upTo(words.substring(0, end).stripTrailing().length());
  }

  private List<Map<String, Object>> facts() {
    List<Map<String, Object>> facts = new ArrayList<>();
    for (Map.Entry<Fact, String> fact : code.facts().entrySet()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("kind", fact.getKey().key());
      one.put("label", fact.getKey().messageKey());
      one.put("value", fact.getKey().messageKey(fact.getValue()));
      facts.add(one);
    }
    return facts;
  }

  private List<Map<String, Object>> equivalents() {
    List<Map<String, Object>> equivalents = new ArrayList<>();
    for (Equivalent equivalent : code.equivalents()) {
      Family other = site.family(equivalent.target().family()).orElseThrow();
      Code target = other.code(equivalent.target().code()).orElseThrow();
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("label", other.label());
      one.put("code", target.code());
      one.put("name", target.name());
      one.put("url", address.apply(equivalent.target()));
      one.put("kind", equivalent.kind().messageKey());
      equivalents.add(one);
    }
    return equivalents;
  }

  private Object markup(Text text) {
    return Markup.of(Html.of(text, language.direction(), address));
  }
}
