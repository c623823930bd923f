package dev.codevs.build;

import dev.codevs.bytes.Fingerprint;
import dev.codevs.bytes.HashedBytes;
import dev.codevs.model.Code;
import dev.codevs.model.CodeClass;
import dev.codevs.model.Equivalent;
import dev.codevs.model.Fact;
import dev.codevs.model.Family;
import dev.codevs.model.FamilyWords;
import dev.codevs.model.Language;
import dev.codevs.model.PairId;
import dev.codevs.model.PairNote;
import dev.codevs.model.Prose;
import dev.codevs.model.Reference;
import dev.codevs.model.Site;
import dev.codevs.model.Translation;
import dev.codevs.model.text.CodeRef;
import dev.codevs.model.text.Span;
import dev.codevs.model.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A digest of everything that a site says. It is all written down, each text with its length and
 * each list with its size, so that no two sites are written alike.
 */
final class SiteDigest {
  private static final int BUFFER = 1 << 14;

  private final StringBuilder written = new StringBuilder(BUFFER);
  private final Fingerprint digest = new Fingerprint();

  private SiteDigest() {}

  /** The digest of a site. */
  static long of(Site site) {
    SiteDigest own = new SiteDigest();
    own.add(site);
    own.flush();
    return own.digest.digest();
  }

  private void flush() {
    digest.append(HashedBytes.of(written.toString().getBytes(StandardCharsets.UTF_8)));
    written.setLength(0);
  }

  private void add(Site site) {
    add(site.name());
    add(site.baseUrl(), this::add);
    add(site.repository(), this::add);
    add(site.languages(), this::add);
    add(site.families(), this::add);
    add(site.translations(), byFamily -> add(byFamily, this::add));
    add(site.templates(), this::add);
    add(site.assets(), asset -> digest.append(HashedBytes.of(asset.array())));
  }

  private void add(Language language) {
    add(language.tag());
    add(language.name());
    add(language.direction().name());
    add(language.messages(), this::add);
  }

  private void add(Family family) {
    add(family.id());
    add(family.label());
    add(family.category());
    add(family.summary(), this::add);
    add(family.standard(), this::add);
    add(family.pairing().key());
    add(family.classes(), this::add);
    add(family.codes(), this::add);
    addNotes(family.notes());
  }

  private void add(CodeClass one) {
    add(one.id());
    add(one.name());
  }

  private void add(Code code) {
    add(code.id());
    add(code.code());
    add(code.prose());
    add(code.codeClass(), this::add);
    for (Fact fact : Fact.ALL) {
      add(Optional.ofNullable(code.facts().get(fact)), this::add);
    }
    add(code.references(), this::add);
    add(code.aliases(), this::add);
    add(code.related(), this::add);
    add(code.equivalents(), this::add);
    add(String.valueOf(code.compared()));
  }

  private void add(Prose prose) {
    add(prose.name());
    add(prose.gloss(), this::add);
    add(prose.description());
    add(prose.whenYouSeeIt());
    add(prose.howToFix());
  }

  private void add(Reference reference) {
    add(reference.title());
    add(reference.url());
  }

  private void add(Equivalent equivalent) {
    add(equivalent.target());
    add(equivalent.kind().key());
  }

  private void add(CodeRef code) {
    add(code.family());
    add(code.code());
  }

  private void addNotes(Map<PairId, PairNote> notes) {
    Map<String, PairNote> byName = new TreeMap<>();
    notes.forEach((pair, note) -> byName.put(pair.toString(), note));
    add(byName, this::add);
  }

  private void add(PairNote note) {
    add(note.inShort());
    add(note.points(), this::add);
    add(note.example(), this::add);
  }

  private void add(PairNote.Example example) {
    add(example.caption(), this::add);
    add(example.text());
  }

  private void add(Translation translation) {
    add(translation.codes(), this::add);
    addNotes(translation.notes());
    add(translation.classes(), this::add);
    add(translation.words());
    add(new TreeSet<>(translation.outdated()), this::add);
  }

  private void add(FamilyWords words) {
    add(words.label(), this::add);
    add(words.category(), this::add);
    add(words.summary(), this::add);
  }

  private void add(Text text) {
    add(text.spans(), this::add);
  }

  private void add(Span span) {
    if (span instanceof Span.Plain plain) {
      written.append('p');
      add(plain.text());
    } else if (span instanceof Span.Code code) {
      written.append('c');
      add(code.text());
    } else if (span instanceof Span.Emphasis emphasis) {
      written.append('e');
      add(emphasis.spans(), this::add);
    } else if (span instanceof Span.Strong strong) {
      written.append('s');
      add(strong.spans(), this::add);
    } else if (span instanceof Span.WebLink link) {
      written.append('w');
      add(link.url());
      add(link.spans(), this::add);
    } else if (span instanceof Span.CodeLink link) {
      written.append('l');
      add(link.target());
      add(link.spans(), this::add);
    } else {
      throw new IllegalArgumentException("an unknown kind of text: " + span);
    }
  }

  private void add(String text) {
    written.append(text.length()).append(':').append(text);
    if (written.length() > BUFFER) {
      flush();
    }
  }

  private <T> void add(Optional<T> one, Consumer<T> adding) {
    written.append(one.isPresent() ? '+' : '-');
    one.ifPresent(adding);
  }

  private <T> void add(Collection<T> all, Consumer<T> adding) {
    written.append(all.size()).append('[');
    all.forEach(adding);
  }

  /** Adds what goes by names, in the order of the names: two runs may keep it in two orders. */
  private <T> void add(Map<String, T> byName, Consumer<T> adding) {
    written.append(byName.size()).append('{');
    new TreeMap<>(byName)
        .forEach(
            (name, one) -> {
              add(name);
              adding.accept(one);
            });
  }
}
