package dev.codevs.cli.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.codevs.build.BuildResult;
import dev.codevs.i18n.Status;
import dev.codevs.model.Problem;
import java.util.List;

/** Results as JSON, for other programs. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** The result of a build. If there are errors, {@code outcome} is missing. */
  public static String built(BuildResult built, ProblemPrinter printer, double seconds) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("comparisons", built.comparisons());
    built
        .outcome()
        .ifPresent(
            outcome ->
                root.putObject("outcome")
                    .put("files", outcome.files())
                    .put("written", outcome.written())
                    .put("unchanged", outcome.unchanged())
                    .put("removed", outcome.removed())
                    .put("bytes", outcome.bytes()));
    root.put("seconds", Math.round(seconds * 1000) / 1000.0);
    root.set("problems", array(built.problems(), printer));
    return root.toPrettyString();
  }

  /** The counts of translations, by language, then family. */
  public static String status(Status status) {
    ObjectNode root = MAPPER.createObjectNode();
    status
        .counts()
        .forEach(
            (language, counts) -> {
              ObjectNode families = root.putObject(language);
              counts.forEach(
                  count ->
                      families
                          .putObject(count.name())
                          .put("texts", count.texts())
                          .put("translated", count.translated())
                          .put("outdated", count.outdated())
                          .put("missing", count.missing())
                          .put("percent", count.percent()));
            });
    return root.toPrettyString();
  }

  /** An array of problems. */
  public static String problems(List<Problem> problems, ProblemPrinter printer) {
    return array(problems, printer).toPrettyString();
  }

  private static ArrayNode array(List<Problem> problems, ProblemPrinter printer) {
    ArrayNode array = MAPPER.createArrayNode();
    for (Problem problem : problems) {
      ObjectNode node = array.addObject();
      node.put("severity", problem.severity().word());
      node.put("file", printer.fileOf(problem));
      if (problem.line() > 0) {
        node.put("line", problem.line()).put("column", problem.column());
      }
      node.put("message", problem.message());
    }
    return array;
  }
}
