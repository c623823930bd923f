package dev.codevs.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The function by which a template states the digest of an inline script, as a Content Security
 * Policy wants it: {@code digest(ld)}. A stencil cannot ask for it, its slots are still open.
 */
final class DigestMethod implements TemplateMethodModelEx {

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateHTMLOutputModel markup)) {
      throw new TemplateModelException("expected what stands in the script, as finished markup");
    }
    String script = HTMLOutputFormat.INSTANCE.getMarkupString(markup);
    if (script.indexOf(Slots.MARK) >= 0) {
      throw new TemplateModelException("a text with open slots has no digest yet");
    }
    return Markup.of(sha256(script.getBytes(StandardCharsets.UTF_8)));
  }

  /** The SHA-256 digest in Base64. */
  static String sha256(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
