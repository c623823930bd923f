package dev.codevs.content.prose;

import dev.codevs.content.json.Fields;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.Problems;
import dev.codevs.content.json.TextRules;
import dev.codevs.model.text.Reference;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads a reference to a specification: {@code {"title": …, "url": …}}. */
public final class ReferenceReader {
  private ReferenceReader() {}

  public static Optional<Reference> read(Json.Obj object, Problems problems) {
    Fields fields = new Fields(object, new LinkedHashSet<>(List.of("title", "url")), problems);
    Optional<Json.Str> title = fields.requiredText("title");
    Optional<Json.Str> url = fields.requiredText("url").filter(given -> isHttps(given, problems));
    if (title.isEmpty() || url.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Reference(title.get().value(), url.get().value()));
  }

  /** Whether a text is an absolute {@code https} address; if not, adds an error at the text. */
  public static boolean isHttps(Json.Str url, Problems problems) {
    if (isHttps(url.value())) {
      return true;
    }
    problems.add(
        url.error(
            "\""
                + url.value()
                + "\" is not an https address; expected one such as https://example.org/page"));
    return false;
  }

  /** Whether a text is an absolute {@code https} address. */
  public static boolean isHttps(String url) {
    return address(url)
        .filter(a -> "https".equals(a.getScheme()) && a.getHost() != null)
        .isPresent();
  }

  /** Whether a text is a {@code mailto} address. */
  static boolean isMail(String url) {
    return address(url)
        .filter(a -> "mailto".equals(a.getScheme()) && a.getSchemeSpecificPart().contains("@"))
        .isPresent();
  }

  /**
   * The parts of an address; empty if it is no URI (RFC 3986), or has white space or invisible
   * characters.
   */
  static Optional<URI> address(String url) {
    try {
      URI address = new URI(url);
      return TextRules.complaint(url).isPresent() ? Optional.empty() : Optional.of(address);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
