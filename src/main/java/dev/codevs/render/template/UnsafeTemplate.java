package dev.codevs.render.template;

import dev.codevs.model.Problem;
import dev.codevs.model.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds constructs by which a template could print unescaped text, read the mark of a slot, run
 * code that is not in a template, or print different output in each build. It searches the text of
 * a template with regular expressions, one for each rule.
 */
final class UnsafeTemplate {
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "\\?\\s*(?:markup_string|markupString)\\b",
              "reads finished markup as text; print it as it is",
              "markup"),
          new Rule(
              "\\?\\s*(?:no_esc|noEsc)\\b|<#\\s*(?:noautoesc|noAutoEsc)\\b",
              "turns escaping off; print text as it is, it is escaped for you",
              "no_esc",
              "noEsc",
              "noautoesc",
              "noAutoEsc"),
          new Rule(
              "<#\\s*(?:outputformat|outputFormat|ftl)\\b",
              "changes how the template is read or escaped; leave it out",
              "output",
              "ftl"),
          new Rule(
              "\\?\\s*(?:eval|eval_json|evalJson|interpret|new|api)\\b",
              "runs code that is not in the template; leave it out",
              "eval",
              "interpret",
              "new",
              "api"),
          new Rule(
              "\\.\\s*now\\b(?!\\s*=)",
              "reads the clock, so that every build differs; leave it out",
              "now"),
          new Rule(
              "[\\uFDD0-\\uFDEF]|\\\\x0{0,4}[Ff][Dd][DdEe][0-9A-Fa-f]",
              "is a character that marks slots; leave it out",
              ""),
          new Rule(
              "<#\\s*setting\\b",
              "changes how values are written or errors are found; leave it out",
              "setting"),
          new Rule(
              "<#\\s*attempt\\b",
              "hides errors; use ?? or ! where a value may be missing",
              "attempt"),
          new Rule(
              "\\w(?=\\s*\\.\\.)(?<=(?:<[#@]|\\$\\{)[^<>}]{0,200}\\w)\\s*\\.\\."
                  + "(?=\\s*(?:as\\b|[>),/}]))",
              "begins a range without an end; give it one, as in 1..9",
              ".."));

  private UnsafeTemplate() {}

  /**
   * A construct that a template must not contain, and the reason.
   *
   * @param why the rest of the message, after the construct
   * @param signs words of which every such construct contains one; a text without them is not
   *     searched, which is faster than the pattern
   */
  private record Rule(Pattern pattern, String why, List<String> signs) {
    Rule(String pattern, String why, String... signs) {
      this(Pattern.compile(pattern), why, List.of(signs));
    }
  }

  /**
   * The problems of a template's text. It is searched as a whole, because an expression may span
   * several lines.
   */
  static List<Problem> problems(String file, String text) {
    List<Problem> problems = new ArrayList<>();
    for (Rule rule : RULES) {
      if (rule.signs().stream().anyMatch(text::contains)) {
        for (Matcher found = rule.pattern().matcher(text); found.find(); ) {
          problems.add(problem(file, text, found.start(), found.group(), rule.why()));
        }
      }
    }
    return problems;
  }

  private static Problem problem(String file, String text, int at, String found, String why) {
    int lineStart = text.lastIndexOf('\n', at - 1) + 1;
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    String excerpt = text.substring(lineStart).lines().findFirst().orElse("");
    String shown = "\"" + found.strip().replaceAll("\\s+", "") + "\" ";
    return new Problem(Severity.ERROR, file, line, at - lineStart + 1, shown + why, excerpt);
  }
}
