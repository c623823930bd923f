package dev.codevs.render.comparison;

import dev.codevs.bytes.HashedBytes;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Pair;
import dev.codevs.model.Site;
import dev.codevs.model.text.PairNote;
import dev.codevs.model.text.Text;
import dev.codevs.render.page.LanguageContext;
import dev.codevs.render.page.PageFolder;
import dev.codevs.render.template.Html;
import dev.codevs.render.template.Markup;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hand-written answers in a family's folder, rendered for the pages of one language. A template
 * renders each answer once.
 */
public final class Answers {
  private final LanguageContext context;
  private final Family family;
  private final PageFolder folder;
  private final Map<String, HashedBytes> made = new ConcurrentHashMap<>();

  /**
   * @param family the family of the first code of each pair
   */
  public Answers(LanguageContext context, Family family) {
    this.context = context;
    this.family = family;
    this.folder = PageFolder.inFamily(family);
  }

  /**
   * The rendered answer of a pair, in a language or, if it is not translated, in the source
   * language.
   *
   * @throws java.util.NoSuchElementException if the pair has no answer
   */
  public HashedBytes get(Language prose, Pair pair) {
    return made.computeIfAbsent(prose.tag() + "/" + pair.name(), unused -> make(prose, pair));
  }

  private HashedBytes make(Language prose, Pair pair) {
    Site site = context.site();
    Optional<PairNote> translated =
        Optional.ofNullable(site.translation(prose, family).notes().get(pair));
    Language spoken = translated.isPresent() ? prose : site.source();
    PairNote note =
        translated.or(() -> Optional.ofNullable(family.notes().get(pair))).orElseThrow();
    Map<String, Object> model = context.model(family, spoken, pair.name() + ".html", List.of());
    Map<String, Object> answer = model(spoken, note);
    answer.put("outdated", isOutdated(spoken, pair));
    model.put("note", answer);
    String html = context.templates().run("notes/in-short.ftlh", model);
    return HashedBytes.of(html.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Whether the translated answer is outdated: its original has changed since it was translated.
   */
  private boolean isOutdated(Language prose, Pair pair) {
    return prose.equals(context.language())
        && context.site().translation(prose, family).outdated().contains(pair.name());
  }

  private Map<String, Object> model(Language prose, PairNote note) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("inShort", html(prose, note.inShort()));
    model.put("points", note.points().stream().map(point -> html(prose, point)).toList());
    note.example().ifPresent(example -> model.put("example", model(prose, example)));
    return model;
  }

  private Map<String, Object> model(Language prose, PairNote.Example example) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("text", example.text());
    example.caption().ifPresent(caption -> model.put("caption", html(prose, caption)));
    return model;
  }

  private Object html(Language prose, Text text) {
    return Markup.of(Html.of(text, prose.direction(), folder::addressOf));
  }
}
