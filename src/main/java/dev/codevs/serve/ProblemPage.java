package dev.codevs.serve;

import dev.codevs.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page that the preview shows instead of a page that it cannot make. */
final class ProblemPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>{title}</title>
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-inline-size: 60rem; padding-inline: 1rem }
      pre { overflow-x: auto; border-inline-start: 4px solid #c33; padding: .5rem 1rem }
      li { margin-block: 1.5rem }
      </style>
      </head>
      <body>
      <h1>{title}</h1>
      <p>{hint}</p>
      """;
  private static final String END = "</body>\n</html>\n";

  private ProblemPage() {}

  /** A page with problems, each with its place and its line. */
  static byte[] of(List<Problem> problems) {
    String hint = "This page shows the site again as soon as you have corrected the problems.";
    StringBuilder page = new StringBuilder(head("Problems in the input", hint)).append("<ol>\n");
    problems.forEach(problem -> append(problem, page));
    return page.append("</ol>\n").append(END).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A page with the message of a failure, which has no place. */
  static byte[] of(String message) {
    String head = head("The preview has failed", "The next change loads the site again.");
    String text = head + "<p>error: " + escape(message) + "</p>\n" + END;
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String head(String title, String hint) {
    return HEAD.replace("{title}", title).replace("{hint}", hint);
  }

  private static void append(Problem problem, StringBuilder page) {
    page.append("<li><p><code>").append(escape(problem.file()));
    if (problem.line() > 0) {
      page.append(':').append(problem.line()).append(':').append(problem.column());
    }
    page.append("</code> ").append(problem.severity().word()).append(": ");
    page.append(escape(problem.message())).append("</p>\n");
    if (!problem.excerpt().isEmpty()) {
      page.append("<pre>").append(escape(problem.excerpt())).append('\n');
      page.append(" ".repeat(problem.column() - 1)).append("^</pre>\n");
    }
    page.append("</li>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
