package dev.codevs.render;

import dev.codevs.model.Problem;

/** Carries the problem of a template out of FreeMarker; {@link Renderer} turns it into a value. */
final class TemplateFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  TemplateFailure(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
