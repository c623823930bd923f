package dev.codevs.content.json;

import dev.codevs.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the members of one JSON object by key and expected type. A missing, unknown or wrongly
 * typed member becomes a problem, and the result of its method is empty.
 */
public final class Fields {
  /** The key of the file's JSON Schema. Editors use the schema; codevs does not. */
  public static final String SCHEMA = "$schema";

  private final Json.Obj object;
  private final Problems problems;

  /**
   * @param known every key that the object may have
   */
  public Fields(Json.Obj object, Set<String> known, Problems problems) {
    this.object = object;
    this.problems = problems;
    object.members().forEach((key, member) -> checkKnown(key, member, known));
    if (known.contains(SCHEMA)) {
      optionalText(SCHEMA);
    }
  }

  private void checkKnown(String key, Json.Member member, Set<String> known) {
    if (!known.contains(key)) {
      String expected = Suggestion.orOneOf(key, known);
      problems.add(
          object.source().error(member.keyOffset(), "unknown key \"" + key + "\"" + expected));
    }
  }

  public Json.Obj object() {
    return object;
  }

  public Optional<Json> value(String key) {
    return Optional.ofNullable(object.members().get(key)).map(Json.Member::value);
  }

  /** An error at a key that the object has. */
  public Problem errorAtKey(String key, String message) {
    int at = Optional.ofNullable(object.members().get(key)).orElseThrow().keyOffset();
    return object.source().error(at, message);
  }

  /** The value of a required member; empty, with an error, if the member is missing. */
  public Optional<Json> required(String key) {
    Optional<Json> value = value(key);
    if (value.isEmpty()) {
      problems.add(object.error("the key \"" + key + "\" is missing; add it"));
    }
    return value;
  }

  /** A required text; empty, with an error, if the text is missing or breaks {@link TextRules}. */
  public Optional<Json.Str> requiredText(String key) {
    return required(key).flatMap(value -> text(key, value));
  }

  /**
   * A recommended text; a missing text is reported as a warning.
   *
   * @param meanwhile what pages show without the text, in the words of the warning
   */
  public Optional<Json.Str> expectedText(String key, String meanwhile) {
    if (value(key).isEmpty()) {
      String message = "the key \"" + key + "\" is missing; " + meanwhile;
      problems.add(object.source().warning(object.offset(), message));
    }
    return optionalText(key);
  }

  /** An optional text; empty, with an error, if the text breaks {@link TextRules}. */
  public Optional<Json.Str> optionalText(String key) {
    return value(key).flatMap(value -> text(key, value));
  }

  /** An optional text that must be one of the allowed words. */
  public Optional<String> optionalWord(String key, List<String> allowed) {
    return value(key).flatMap(value -> word(key, value, allowed));
  }

  /** An optional {@code true} or {@code false}. */
  public Optional<Boolean> optionalFlag(String key) {
    Optional<Json> value = value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof Json.Literal literal
        && literal.kind() == Json.Literal.Kind.BOOLEAN) {
      return Optional.of(literal.written().equals("true"));
    }
    wrongType(key, value.get(), "true or false");
    return Optional.empty();
  }

  /** An optional whole number without a sign, of at most {@code mostDigits} digits. */
  public Optional<Integer> optionalNumber(String key, int mostDigits) {
    Optional<Json> value = value(key);
    if (value.isPresent()
        && value.get() instanceof Json.Literal literal
        && literal.kind() == Json.Literal.Kind.NUMBER
        && literal.written().length() <= mostDigits
        && literal.written().chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Integer.parseInt(literal.written()));
    }
    value.ifPresent(
        given -> wrongType(key, given, "a whole number from 0 to " + "9".repeat(mostDigits)));
    return Optional.empty();
  }

  /** The texts of an array; empty if the member is missing. An item that is no text is an error. */
  public List<Json.Str> texts(String key) {
    List<Json.Str> texts = new ArrayList<>();
    for (Json item : items(key)) {
      text("an item of \"" + key + "\"", item, false).ifPresent(texts::add);
    }
    return texts;
  }

  /**
   * The objects of an array; empty if the member is missing. An item that is no object is an error.
   */
  public List<Json.Obj> objects(String key) {
    List<Json.Obj> objects = new ArrayList<>();
    for (Json item : items(key)) {
      if (item instanceof Json.Obj one) {
        objects.add(one);
      } else {
        problems.add(
            item.error(
                "an item of \"" + key + "\" is " + item.described() + "; expected an object {…}"));
      }
    }
    return objects;
  }

  /** An optional object. */
  public Optional<Json.Obj> optionalObject(String key) {
    Optional<Json> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Json.Obj)) {
      wrongType(key, value.get(), "an object {…}");
    }
    return value.filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
  }

  private List<Json> items(String key) {
    Optional<Json> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof Json.Arr array) {
      return array.items();
    }
    wrongType(key, value.get(), "an array […]");
    return List.of();
  }

  private Optional<Json.Str> text(String key, Json value) {
    return text("\"" + key + "\"", value, key.equals("code"));
  }

  private Optional<Json.Str> text(String what, Json value, boolean isCode) {
    if (value instanceof Json.Str string) {
      return TextRules.check(string, what, problems) ? Optional.of(string) : Optional.empty();
    }
    boolean number =
        value instanceof Json.Literal literal && literal.kind() == Json.Literal.Kind.NUMBER;
    String tip =
        number
            ? (isCode ? "; codes are text" : "") + "; put it in quotes"
            : "; expected a text in quotes";
    problems.add(value.error(what + " is " + value.described() + tip));
    return Optional.empty();
  }

  private Optional<String> word(String key, Json value, List<String> allowed) {
    if (value instanceof Json.Str string && allowed.contains(string.value())) {
      return Optional.of(string.value());
    }
    String tip =
        value instanceof Json.Str string ? Suggestion.didYouMean(string.value(), allowed) : "";
    String expected = "; expected one of " + String.join(", ", allowed);
    problems.add(
        value.error("\"" + key + "\" is " + value.described() + (tip.isEmpty() ? expected : tip)));
    return Optional.empty();
  }

  private void wrongType(String key, Json value, String expected) {
    problems.add(value.error("\"" + key + "\" is " + value.described() + "; expected " + expected));
  }
}
