package dev.codevs.content;

import dev.codevs.model.Reference;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads a reference: {@code {"title": …, "url": …}}. */
final class ReferenceReader {
  private ReferenceReader() {}

  static Optional<Reference> read(Json.Obj object, Problems problems) {
    Fields fields = new Fields(object, new LinkedHashSet<>(List.of("title", "url")), problems);
    Optional<Json.Str> title = fields.requiredText("title");
    Optional<Json.Str> url = fields.requiredText("url").filter(given -> isHttps(given, problems));
    if (title.isEmpty() || url.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Reference(title.get().value(), url.get().value()));
  }

  /** Whether a text is an absolute {@code https} address; a problem where it is not. */
  static boolean isHttps(Json.Str url, Problems problems) {
    try {
      URI address = new URI(url.value());
      if ("https".equals(address.getScheme()) && address.getHost() != null) {
        return true;
      }
    } catch (URISyntaxException notAnAddress) {
      // Told below: what it is instead does not matter.
    }
    problems.add(url.error("\"" + url.value() + "\" is not an https address; expected https://…"));
    return false;
  }
}
