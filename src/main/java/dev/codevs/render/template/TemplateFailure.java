package dev.codevs.render.template;

import dev.codevs.model.Problem;

/** Carries the problem of a template out of FreeMarker; the renderer turns it into a value. */
public final class TemplateFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  TemplateFailure(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
