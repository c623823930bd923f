package dev.codevs.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.NonStringException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;

/** Says what went wrong in a template in one line, and what to do. */
final class FreeMarkerMessage {
  private FreeMarkerMessage() {}

  static String of(TemplateException wrong) {
    String expression = wrong.getBlamedExpressionString();
    if (wrong instanceof InvalidReferenceException) {
      return "\"" + expression + "\" has no value here; correct the name";
    }
    if (isAboutMarkup(wrong)) {
      return "\""
          + expression
          + "\" is finished markup or a slot: it can be printed, not compared or changed; put what"
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
    return (typeMismatch || said.contains("compar")) && said.contains("markup_output");
  }

  static String firstLine(String said) {
    String text = said.strip();
    int end = text.indexOf('\n');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }
}
