package dev.codevs.content;

import dev.codevs.content.json.CodeMention;
import dev.codevs.content.json.Fields;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.Problems;
import dev.codevs.content.json.Suggestion;
import dev.codevs.content.prose.Ids;
import dev.codevs.content.prose.ProseParser;
import dev.codevs.content.prose.ReferenceReader;
import dev.codevs.model.Code;
import dev.codevs.model.Equivalent;
import dev.codevs.model.FactValue;
import dev.codevs.model.Prose;
import dev.codevs.model.text.CodeRef;
import dev.codevs.model.text.Reference;
import dev.codevs.model.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the file of one code: its texts, class, references, related codes, equivalents and facts.
 * Each problem is reported; the result is empty if the file lacks the code itself, its name or a
 * required text.
 */
final class CodeLoader {
  private final String family;
  private final String id;
  private final FactReader facts;
  private final Fields fields;
  private final Problems problems;

  private CodeLoader(
      String family, String id, Json.Obj object, FactReader facts, Problems problems) {
    this.family = family;
    this.id = id;
    this.facts = facts;
    this.problems = problems;
    Set<String> keys = keys(facts);
    Set<String> misplaced = facts.misplaced(object, keys);
    keys.addAll(misplaced);
    this.fields = new Fields(object, keys, problems);
    misplaced.forEach(this::refuseMisplaced);
  }

  private void refuseMisplaced(String fact) {
    String message = "\"" + fact + "\" is a fact of the site; write it under \"facts\"";
    problems.add(fields.errorAtKey(fact, message));
  }

  private static Set<String> keys(FactReader facts) {
    Set<String> keys =
        new LinkedHashSet<>(
            List.of("$schema", "code", "name", "description", "whenYouSeeIt", "howToFix", "class"));
    keys.addAll(facts.keys());
    keys.addAll(List.of("references", "aliases", "related", "equivalents", "compare"));
    return keys;
  }

  /**
   * Reads a code.
   *
   * @param classes the ids of the family's classes
   * @param facts reads the facts of the code
   */
  static Optional<Code> load(
      String family,
      String id,
      Json.Obj object,
      Set<String> classes,
      FactReader facts,
      Problems problems) {
    return new CodeLoader(family, id, object, facts, problems).load(classes);
  }

  private Optional<Code> load(Set<String> classes) {
    Optional<String> code = code();
    Optional<Prose> prose = prose();
    Optional<String> codeClass = codeClass(classes);
    Map<String, FactValue> stated = facts.read(fields, problems);
    List<Reference> references = references();
    List<String> aliases = fields.texts("aliases").stream().map(Json.Str::value).toList();
    List<String> related = related();
    List<Equivalent> equivalents = equivalents();
    boolean compared = fields.optionalFlag("compare").orElse(true);
    if (code.isEmpty() || prose.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Code(
            id,
            code.get(),
            prose.get(),
            codeClass,
            stated,
            references,
            aliases,
            related,
            equivalents,
            compared));
  }

  private Optional<String> code() {
    Optional<Json.Str> code = fields.requiredText("code");
    code.ifPresent(this::checkFileName);
    return code.map(Json.Str::value);
  }

  private void checkFileName(Json.Str code) {
    String wanted = Ids.of(code.value());
    if (wanted.isEmpty()) {
      problems.add(
          code.error(
              "the code \""
                  + code.value()
                  + "\" has neither a letter a to z nor a digit; add one"));
    } else if (!id.equals(wanted) && !id.startsWith(wanted + "-")) {
      problems.add(
          code.error(
              "the file is named \""
                  + id
                  + ".json\", but its code is \""
                  + code.value()
                  + "\"; name it \""
                  + wanted
                  + ".json\" or correct the code"));
    }
  }

  private Optional<Prose> prose() {
    Optional<Json.Str> name = fields.requiredText("name");
    Optional<Text> description = text("description");
    Optional<Text> whenYouSeeIt = text("whenYouSeeIt");
    Optional<Text> howToFix = text("howToFix");
    if (name.isEmpty() || description.isEmpty() || whenYouSeeIt.isEmpty() || howToFix.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Prose(
            name.get().value(),
            Optional.empty(),
            description.get(),
            whenYouSeeIt.get(),
            howToFix.get()));
  }

  private Optional<Text> text(String key) {
    return fields
        .requiredText(key)
        .flatMap(text -> ProseParser.parse(family, text, "\"" + key + "\"", problems));
  }

  private Optional<String> codeClass(Set<String> classes) {
    Optional<Json.Str> given = fields.optionalText("class");
    if (given.isEmpty()) {
      if (!classes.isEmpty() && fields.value("class").isEmpty()) {
        problems.add(
            fields
                .object()
                .error("the key \"class\" is missing; add it" + Suggestion.oneOf(classes)));
      }
      return Optional.empty();
    }
    String name = given.get().value();
    if (!classes.contains(name)) {
      problems.add(
          given
              .get()
              .error(
                  "the class \""
                      + name
                      + "\" is not among the \"classes\" of family.json"
                      + Suggestion.orOneOf(name, classes)));
    }
    return Optional.of(name);
  }

  private List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    for (Json.Obj object : fields.objects("references")) {
      ReferenceReader.read(object, problems).ifPresent(references::add);
    }
    return List.copyOf(references);
  }

  private List<String> related() {
    List<String> related = new ArrayList<>();
    for (Json.Str other : fields.texts("related")) {
      if (other.value().equals(id)) {
        problems.add(other.error("a code is not related to itself; remove it"));
      } else if (related.contains(other.value())) {
        problems.add(other.error("\"" + other.value() + "\" is already listed; keep one"));
      } else {
        related.add(other.value());
        problems.addMention(
            CodeMention.of(new CodeRef(family, other.value()), other, "\"related\""));
      }
    }
    return List.copyOf(related);
  }

  private List<Equivalent> equivalents() {
    List<Equivalent> equivalents = new ArrayList<>();
    for (Json.Obj object : fields.objects("equivalents")) {
      equivalent(object).ifPresent(equivalents::add);
    }
    return List.copyOf(equivalents);
  }

  private static Equivalent.Kind kind(String key) {
    return Arrays.stream(Equivalent.Kind.values())
        .filter(kind -> kind.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Equivalent> equivalent(Json.Obj object) {
    Fields one =
        new Fields(object, new LinkedHashSet<>(List.of("family", "code", "kind")), problems);
    Optional<Json.Str> otherFamily = one.requiredText("family");
    Optional<Json.Str> otherCode = one.requiredText("code");
    one.required("kind");
    List<String> kinds = Arrays.stream(Equivalent.Kind.values()).map(Equivalent.Kind::key).toList();
    Optional<Equivalent.Kind> kind = one.optionalWord("kind", kinds).map(CodeLoader::kind);
    if (otherFamily.isEmpty() || otherCode.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    CodeRef target = new CodeRef(otherFamily.get().value(), otherCode.get().value());
    if (target.family().equals(family)) {
      problems.add(
          otherFamily
              .get()
              .error(
                  "an equivalent is a code of another family; list codes of this one under \"related\""));
    }
    problems.addMention(CodeMention.of(target, otherCode.get(), "\"equivalents\""));
    return Optional.of(new Equivalent(target, kind.get()));
  }
}
