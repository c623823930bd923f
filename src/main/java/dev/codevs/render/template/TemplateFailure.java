package dev.codevs.render.template;

import dev.codevs.model.Problem;

/**
 * Thrown if a template cannot be parsed or run, with its problem; the renderer returns the problem
 * as a value.
 */
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
