package dev.codevs.serve;

import dev.codevs.build.Preview;

/**
 * The answer to a path of the site, as GitHub Pages gives it: {@code x} also shows {@code x.html},
 * a folder shows its {@code index.html}, and any other path shows the not-found page.
 */
final class FileAnswer {
  private static final int NOT_FOUND = 404;

  private FileAnswer() {}

  /**
   * The answer to a path.
   *
   * @param path decoded, from the site's root, without a slash at its start. It is only looked up
   *     among the paths of the site, so {@code ..} leads nowhere.
   * @param basePath the path of the site's root
   */
  static Answer to(String path, LoadedSite site, String basePath) {
    if (site.preview().isEmpty()) {
      String message = site.failure().map(PreviewFailure::message).orElse("");
      return Answer.page(Answer.BROKEN, ProblemPage.of(message));
    }
    Preview preview = site.preview().get();
    if (preview.isBroken()) {
      return Answer.page(Answer.BROKEN, ProblemPage.of(preview.problems()));
    }
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    if (preview.has(file)) {
      return rendered(Answer.OK, file, preview);
    }
    if (preview.has(file + ".html")) {
      return rendered(Answer.OK, file + ".html", preview);
    }
    if (preview.has(file + "/index.html")) {
      return Answer.redirect(basePath + path + "/");
    }
    return rendered(NOT_FOUND, "404.html", preview);
  }

  private static Answer rendered(int status, String path, Preview preview) {
    Preview.Rendered rendered = preview.render(path);
    return rendered.file().isPresent()
        ? Answer.file(status, path, rendered.file().get().content())
        : Answer.page(Answer.BROKEN, ProblemPage.of(rendered.problems()));
  }
}
