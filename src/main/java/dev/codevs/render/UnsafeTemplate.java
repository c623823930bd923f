package dev.codevs.render;

import dev.codevs.model.Problem;
import dev.codevs.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds constructs that would let a template print unescaped text, read a slot's mark, run code
 * that is not in a template, or print what differs from build to build.
 */
final class UnsafeTemplate {
  private static final Map<Pattern, String> FORBIDDEN = forbidden();

  private UnsafeTemplate() {}

  private static Map<Pattern, String> forbidden() {
    Map<Pattern, String> forbidden = new TreeMap<>((a, b) -> a.pattern().compareTo(b.pattern()));
    forbidden.put(
        Pattern.compile("\\?\\s*(?:markup_string|markupString)\\b"),
        "reads finished markup as text; print it as it is");
    forbidden.put(
        Pattern.compile("\\?\\s*(?:no_esc|noEsc)\\b|<#\\s*(?:noautoesc|noAutoEsc)\\b"),
        "turns escaping off; print text as it is, it is escaped for you");
    forbidden.put(
        Pattern.compile("<#\\s*(?:outputformat|outputFormat|ftl)\\b"),
        "changes how the template is read or escaped; leave it out");
    forbidden.put(
        Pattern.compile("\\?\\s*(?:eval|eval_json|evalJson|interpret|new|api)\\b"),
        "runs code that is not in the template; leave it out");
    forbidden.put(
        Pattern.compile("\\.\\s*now\\b(?!\\s*=)"),
        "reads the clock, so that no two builds are the same; leave it out");
    forbidden.put(
        Pattern.compile("[\\uFDD0-\\uFDEF]"), "is a character that marks slots; leave it out");
    return forbidden;
  }

  static List<Problem> problems(String file, String text) {
    List<Problem> problems = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      for (Map.Entry<Pattern, String> rule : FORBIDDEN.entrySet()) {
        Matcher found = rule.getKey().matcher(lines.get(i));
        if (found.find()) {
          problems.add(
              new Problem(
                  Severity.ERROR,
                  file,
                  i + 1,
                  found.start() + 1,
                  "\"" + found.group().strip() + "\" " + rule.getValue(),
                  lines.get(i)));
        }
      }
    }
    return problems;
  }
}
