package dev.codevs.i18n;

import com.ibm.icu.text.MessagePattern;
import dev.codevs.language.TextDirection;
import dev.codevs.model.Code;
import dev.codevs.model.CodeClass;
import dev.codevs.model.FactValue;
import dev.codevs.model.Family;
import dev.codevs.model.FamilyWords;
import dev.codevs.model.Language;
import dev.codevs.model.Pair;
import dev.codevs.model.Prose;
import dev.codevs.model.Site;
import dev.codevs.model.Translation;
import dev.codevs.model.text.PairNote;
import dev.codevs.model.text.Span;
import dev.codevs.model.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A pseudo-language for tests of a site, made from the source language letter by letter. A page in
 * it shows each text that comes from no bundle, each sentence that is put together from parts, and
 * each layout that breaks with longer texts or with the other direction. Each text is put in
 * brackets, and each vowel is doubled, which makes English a third longer. Placeholders, plural
 * forms, codes and links do not change.
 *
 * <p>The right-to-left pseudo-language has Arabic letters. CLDR's has Latin letters between bidi
 * controls instead. Arabic letters are reordered and joined as in real Arabic, and no page has bidi
 * controls, which content must not have.
 */
public final class PseudoLanguage {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String VOWELS = "aeiouy";
  private static final PseudoLanguage ACCENTED =
      new PseudoLanguage(
          Language.ACCENTED, "áƀçđéƒĝĥíĵķļḿñóþǫŕšţúṽŵẋýž", "ÁƁÇĐÉƑĜĤÍĴĶĻḾÑÓÞǪŔŠŢÚṼŴẊÝŽ");
  private static final PseudoLanguage MIRRORED =
      new PseudoLanguage(
          Language.MIRRORED, "ابسديفغهئجكلمنوثقرشتؤطظخىز", "ابسديفغهئجكلمنوثقرشتؤطظخىز");

  private final String tag;
  private final String small;
  private final String capital;

  private PseudoLanguage(String tag, String small, String capital) {
    this.tag = tag;
    this.small = small;
    this.capital = capital;
  }

  /**
   * A site with both pseudo-languages, first the accented and then the right-to-left one, after its
   * own languages.
   */
  public static Site addedTo(Site site) {
    List<Language> languages = new ArrayList<>(site.languages());
    Map<String, Map<String, Translation>> translations = new LinkedHashMap<>(site.translations());
    for (PseudoLanguage one : List.of(ACCENTED, MIRRORED)) {
      languages.add(one.language(site.source()));
      Map<String, Translation> byFamily = new LinkedHashMap<>();
      site.families().forEach(family -> byFamily.put(family.id(), one.translation(family)));
      translations.put(one.tag, byFamily);
    }
    return site.with(languages, translations);
  }

  private Language language(Language source) {
    Map<String, String> messages = new LinkedHashMap<>();
    source.messages().forEach((key, pattern) -> messages.put(key, message(pattern)));
    String name = words(source.name());
    return new Language(tag, name, TextDirection.of(name), messages);
  }

  private Translation translation(Family family) {
    Map<String, Prose> codes = new LinkedHashMap<>();
    family.codes().forEach(code -> codes.put(code.id(), prose(code)));
    Map<String, Map<String, Text>> facts = new LinkedHashMap<>();
    family.codes().forEach(code -> facts.put(code.id(), facts(code)));
    Map<Pair, PairNote> notes = new LinkedHashMap<>();
    family.notes().forEach((pair, note) -> notes.put(pair, note(note)));
    Map<String, String> classes = new LinkedHashMap<>();
    for (CodeClass one : family.classes()) {
      classes.put(one.id(), words(one.name()));
    }
    FamilyWords own =
        new FamilyWords(
            Optional.of(words(family.label())),
            Optional.of(words(family.category())),
            family.summary().map(this::text));
    return new Translation(codes, facts, notes, classes, own, Set.of());
  }

  private Prose prose(Code code) {
    Prose source = code.prose();
    return new Prose(
        source.name(),
        Optional.of(words(source.name())),
        text(source.description()),
        text(source.whenYouSeeIt()),
        text(source.howToFix()));
  }

  private Map<String, Text> facts(Code code) {
    Map<String, Text> texts = new LinkedHashMap<>();
    code.facts()
        .forEach(
            (fact, value) -> {
              if (value instanceof FactValue.Written written) {
                texts.put(fact, text(written.text()));
              }
            });
    return texts;
  }

  private PairNote note(PairNote note) {
    return new PairNote(
        text(note.inShort()),
        note.points().stream().map(this::text).toList(),
        note.example()
            .map(
                example ->
                    new PairNote.Example(example.caption().map(this::text), example.text())));
  }

  private Text text(Text text) {
    List<Span> spans = new ArrayList<>(List.of(new Span.Plain("[")));
    spans.addAll(spans(text.spans()));
    spans.add(new Span.Plain("]"));
    return new Text(List.copyOf(spans));
  }

  private List<Span> spans(List<Span> spans) {
    return spans.stream().map(this::span).toList();
  }

  private Span span(Span span) {
    if (span instanceof Span.Plain plain) {
      return new Span.Plain(changed(plain.text()));
    } else if (span instanceof Span.Emphasis emphasis) {
      return new Span.Emphasis(spans(emphasis.spans()));
    } else if (span instanceof Span.Strong strong) {
      return new Span.Strong(spans(strong.spans()));
    } else if (span instanceof Span.WebLink link) {
      return new Span.WebLink(link.url(), spans(link.spans()));
    } else if (span instanceof Span.CodeLink link) {
      return new Span.CodeLink(link.target(), spans(link.spans()));
    }
    return span;
  }

  private String words(String words) {
    return "[" + changed(words) + "]";
  }

  /**
   * Changes the texts of a message. The names, types and selectors of its placeholders do not
   * change.
   */
  private String message(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    StringBuilder out = new StringBuilder("[");
    Deque<MessagePattern.Part.Type> open = new ArrayDeque<>();
    int from = 0;
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      String between = pattern.substring(from, part.getIndex());
      out.append(open.peek() == MessagePattern.Part.Type.MSG_START ? changed(between) : between);
      out.append(pattern, part.getIndex(), part.getLimit());
      from = part.getLimit();
      switch (part.getType()) {
        case MSG_START, ARG_START -> open.push(part.getType());
        case MSG_LIMIT, ARG_LIMIT -> open.pop();
        default -> {}
      }
    }
    return out.append(']').toString();
  }

  private String changed(String words) {
    StringBuilder out = new StringBuilder(words.length() * 3 / 2);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      char lower = Character.toLowerCase(c);
      int place = LATIN.indexOf(lower);
      if (place < 0) {
        out.append(c);
        continue;
      }
      out.append((c == lower ? small : capital).charAt(place));
      if (VOWELS.indexOf(lower) >= 0) {
        out.append(small.charAt(place));
      }
    }
    return out.toString();
  }
}
