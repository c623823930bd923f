package dev.codevs.render.page;

import dev.codevs.language.Isolates;
import dev.codevs.language.SentenceCase;
import dev.codevs.model.Code;
import dev.codevs.model.Equivalent;
import dev.codevs.model.Fact;
import dev.codevs.model.FactValue;
import dev.codevs.model.Family;
import dev.codevs.model.Prose;
import dev.codevs.model.Site;
import dev.codevs.model.text.CodeRef;
import dev.codevs.model.text.Direction;
import dev.codevs.model.text.Span;
import dev.codevs.model.text.Text;
import dev.codevs.render.message.Messages;
import dev.codevs.render.template.Html;
import dev.codevs.render.template.JsonText;
import dev.codevs.render.template.Markup;
import dev.codevs.render.template.Slots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The values of one code for the pages of one folder, with prose in one language. Templates get
 * them as a {@link #model}; stencils get them as {@link #texts}, {@link #prose} and {@link #json},
 * in the order of {@link Slots#TEXTS}, {@link Slots#PROSE} and {@link Slots#JSON}.
 */
public final class CodeModel {
  private final Site site;
  private final Family family;
  private final Code code;
  private final boolean isShared;
  private final Messages messages;
  private final Prose prose;
  private final PageFolder folder;
  private final FactTexts facts;

  /**
   * @param isShared whether another code of the family is written in the same way
   * @param messages the messages of the language of the prose
   * @param folder the folder of the pages that show the code
   * @param facts the texts of facts, for the language of the pages
   */
  public CodeModel(
      Site site,
      Family family,
      Code code,
      boolean isShared,
      Messages messages,
      PageFolder folder,
      FactTexts facts) {
    this.site = site;
    this.family = family;
    this.code = code;
    this.isShared = isShared;
    this.prose = site.prose(messages.language(), family, code).orElse(code.prose());
    this.messages = messages;
    this.folder = folder;
    this.facts = facts;
  }

  /** The plain texts, escaped for HTML, in the order of {@link Slots#TEXTS}. */
  public List<String> texts() {
    return Stream.of(code.id(), code.code(), shortName(), prose.name(), title(), summary())
        .map(Html::escape)
        .toList();
  }

  /**
   * The description without markup. If the description is written from right to left, each code
   * inside it is isolated.
   */
  private String summary() {
    return prose
        .description()
        .plain(text -> direction() == Direction.RTL ? Isolates.isolate(text, Direction.LTR) : text);
  }

  /** The prose as HTML, in the order of {@link Slots#PROSE}. */
  public List<String> prose() {
    return Stream.of(
            prose.description(),
            insideSentence(prose.description()),
            prose.whenYouSeeIt(),
            insideSentence(prose.whenYouSeeIt()),
            prose.howToFix())
        .map(this::html)
        .toList();
  }

  /**
   * A text for the inside of a sentence: its first word is in lower case if it is not a name. A
   * text that begins with markup is not changed.
   */
  public static Text insideSentence(Text text) {
    if (!(text.spans().get(0) instanceof Span.Plain first)) {
      return text;
    }
    List<Span> spans = new ArrayList<>(text.spans());
    spans.set(0, new Span.Plain(SentenceCase.inside(first.text(), spans.size() == 1)));
    return new Text(List.copyOf(spans));
  }

  /** The texts for JSON-LD, escaped for a JSON string, in the order of {@link Slots#JSON}. */
  public List<String> json() {
    return Stream.of(code.code(), prose.name(), title()).map(JsonText::escape).toList();
  }

  /** The template values of the code. */
  public Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", code.id());
    model.put("code", code.code());
    model.put("short", shortName());
    model.put("name", prose.name());
    model.put("title", title());
    model.put("label", label());
    prose.gloss().ifPresent(gloss -> model.put("gloss", gloss));
    model.put("summary", summary());
    model.put("url", folder.addressOf(ref()));
    model.put("anchor", folder.anchorOf(ref()));
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

  private CodeRef ref() {
    return new CodeRef(family.id(), code.id());
  }

  /** The family's label, in the language of the prose. */
  private String label() {
    return site.words(messages.language(), family).label().orElse(family.label());
  }

  /** The heading of the code's page: {@code WebSocket 1003 Unsupported Data}. */
  private String title() {
    return messages.words(
        "code.title",
        Map.of("label", words(label()), "code", words(code.code()), "name", words(prose.name())));
  }

  /**
   * The shortest name of the code: the code alone or, if another code of the family is written in
   * the same way, the code and its name. On a page across families the label of the family comes
   * first: {@code gRPC 14}.
   */
  private String shortName() {
    String name = isShared ? code.code() + " " + prose.name() : code.code();
    return folder.isAcross()
        ? messages.words("across.code", Map.of("label", words(label()), "code", words(name)))
        : name;
  }

  private static Messages.Value words(String text) {
    return new Messages.Value.Words(text);
  }

  private Text firstSentence(Text text) {
    return text.upTo(messages.firstSentence(text.plain()).length());
  }

  private List<Map<String, Object>> facts() {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (Fact fact : site.facts()) {
      FactValue value = code.facts().get(fact.id());
      if (value != null) {
        shown.add(fact(fact, value));
      }
    }
    return shown;
  }

  /** The template values of a fact: its value is the key of a message, or a text as HTML. */
  private Map<String, Object> fact(Fact fact, FactValue value) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("kind", fact.id());
    one.put("label", fact.labelKey());
    if (value instanceof FactValue.Choice choice) {
      one.put("value", fact.valueKey(choice.value()));
    } else {
      one.put("text", Markup.of(facts.html(code, fact.id())));
    }
    return one;
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
      one.put("url", folder.addressOf(equivalent.target()));
      one.put("kind", equivalent.kind().messageKey());
      equivalents.add(one);
    }
    return equivalents;
  }

  private Object markup(Text text) {
    return Markup.of(html(text));
  }

  private String html(Text text) {
    return Html.of(text, direction(), folder::addressOf);
  }

  private Direction direction() {
    return messages.language().direction();
  }
}
