package dev.codevs.i18n;

import dev.codevs.model.Problem;
import dev.codevs.model.Problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content of a PO file.
 *
 * @param header the entry without an original, whose text has the fields about the file
 * @param entries all other entries, in the order of the file
 */
record PoFile(String file, Optional<PoEntry> header, List<PoEntry> entries) {
  private static final Pattern FIELD = Pattern.compile("(?m)^([\\w-]+):[ \t]*(.*)$");
  private static final Pattern CHARSET = Pattern.compile("charset=([^;\\s]+)");

  /** The tag of the target language; empty, with a problem, if the header does not name one. */
  Optional<String> language(List<Problem> problems) {
    String charset = charset();
    Optional<String> language =
        Optional.ofNullable(fields().get("language"))
            .filter(tag -> !tag.isEmpty())
            .map(tag -> tag.replace('_', '-'));
    if (!charset.equalsIgnoreCase("UTF-8")) {
      problems.add(error("the header says charset=" + charset + "; save the file as UTF-8"));
    }
    if (language.isEmpty()) {
      problems.add(error("the header has no \"Language: …\"; add it, as codevs i18n extract does"));
    }
    return language;
  }

  /** An error at the header. */
  Problem error(String message) {
    int line = header.map(PoEntry::line).orElse(1);
    return new Problem(
        Severity.ERROR, file, line, 1, message, header.map(PoEntry::excerpt).orElse(""));
  }

  private String charset() {
    Matcher charset = CHARSET.matcher(fields().getOrDefault("content-type", ""));
    return charset.find() ? charset.group(1) : "UTF-8";
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>();
    FIELD
        .matcher(header.map(PoEntry::text).orElse(""))
        .results()
        .forEach(
            field -> fields.put(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip()));
    return fields;
  }
}
