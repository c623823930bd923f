package dev.codevs.render.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.NonStringException;
import freemarker.core.StopException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.util.regex.Pattern;

/**
 * The one-line message for an exception of FreeMarker: what is wrong in the template, and what to
 * do.
 */
final class FreeMarkerMessage {
  /** The parts of a message that are about FreeMarker, not about the template. */
  private static final Pattern ADVICE =
      Pattern.compile(
          " (?:Help \\(latest version\\)|Check if the FreeMarker end-tags|\\(See FreeMarker Manual).*");

  private FreeMarkerMessage() {}

  static String of(TemplateException wrong) {
    String expression = wrong.getBlamedExpressionString();
    if (wrong.getCause() instanceof TemplateNotFoundException missing) {
      return "there is no template \"" + missing.getTemplateName() + "\"; correct the name";
    }
    if (wrong instanceof StopException) {
      return "<#stop> ended the template: " + firstLine(wrong.getMessageWithoutStackTop());
    }
    if (wrong instanceof InvalidReferenceException) {
      return "\"" + expression + "\" has no value here; correct the name";
    }
    if (isAboutMarkup(wrong)) {
      // In a comparison, FreeMarker may blame the value that is not markup.
      String value = isComparison(wrong) ? "a value compared here" : "\"" + expression + "\"";
      return value
          + " is finished markup or a slot: it can be printed, not compared or changed; put what"
          + " branches on it into a fragment template";
    }
    if (wrong.getCause() instanceof TemplateModelException ours) {
      return firstLine(String.valueOf(ours.getMessage()));
    }
    return firstLine(String.valueOf(wrong.getMessageWithoutStackTop()));
  }

  private static boolean isAboutMarkup(TemplateException wrong) {
    boolean typeMismatch =
        wrong instanceof UnexpectedTypeException || wrong instanceof NonStringException;
    String said = String.valueOf(wrong.getMessageWithoutStackTop());
    return (typeMismatch || isComparison(wrong)) && said.contains("markup_output");
  }

  private static boolean isComparison(TemplateException wrong) {
    return String.valueOf(wrong.getMessageWithoutStackTop()).contains("compare");
  }

  static String firstLine(String said) {
    String text = said.strip();
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    String unexpected = ", but was expecting one of these patterns:";
    if (line.startsWith("Encountered ") && line.endsWith(unexpected)) {
      String found = line.substring("Encountered ".length(), line.length() - unexpected.length());
      return found + " is not expected here; is a } or > missing before it?";
    }
    return ADVICE.matcher(line).replaceFirst("").strip();
  }
}
