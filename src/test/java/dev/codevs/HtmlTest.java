package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is valid HTML to the Nu HTML checker, without so much as a warning. */
class HtmlTest {
  private static final ThreadLocal<Checker> CHECKER = ThreadLocal.withInitial(Checker::new);

  @Test
  void noPageHasAnErrorOrAWarning() {
    Page.assertNone(
        ReferenceSite.files().entrySet().parallelStream()
            .filter(file -> file.getKey().endsWith(".html"))
            .flatMap(
                file ->
                    CHECKER.get().check(file.getKey(), file.getValue()).stream()
                        .map(found -> file.getKey() + ":" + found)));
  }

  @Test
  void theCheckerSeesErrorsAndWarnings() {
    String page =
        "<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head>"
            + "<body><p id=\"a\">a</p><p id=\"a\">b</p><section><p>c</p></section></body></html>";

    assertEquals(
        List.of(
            "1:91: Duplicate ID “a”.",
            "1:76: The first occurrence of ID “a” was here.",
            "1:105: Section lacks heading. Consider using “h2”-“h6” elements to add identifying"
                + " headings to all sections, or else use a “div” element instead for any cases"
                + " where no heading is needed."),
        CHECKER.get().check("a.html", page.getBytes(UTF_8)));
  }

  /** The Nu HTML checker of one thread: its schemas are read once. */
  private static final class Checker implements ErrorHandler {
    private static final boolean SET_UP_LOG4J = true;
    private static final boolean LOG_ADDRESSES = false;
    private static final boolean DETECT_LANGUAGE = true;

    private final SimpleDocumentValidator validator;
    private final List<String> found = new ArrayList<>();

    Checker() {
      try {
        validator = new SimpleDocumentValidator(SET_UP_LOG4J, LOG_ADDRESSES, DETECT_LANGUAGE);
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
        validator.setUpValidatorAndParsers(this, false, false);
      } catch (Exception broken) {
        throw new IllegalStateException(broken);
      }
    }

    List<String> check(String path, byte[] page) {
      found.clear();
      InputSource source = new InputSource(new ByteArrayInputStream(page));
      // What the content security policy calls 'self'.
      source.setSystemId(Page.address(path));
      try {
        validator.checkHtmlInputSource(source);
      } catch (Exception stopped) {
        found.add("the checker stopped: " + stopped);
      }
      return List.copyOf(found);
    }

    @Override
    public void warning(SAXParseException problem) {
      found.add(
          problem.getLineNumber() + ":" + problem.getColumnNumber() + ": " + problem.getMessage());
    }

    @Override
    public void error(SAXParseException problem) {
      warning(problem);
    }

    @Override
    public void fatalError(SAXParseException problem) {
      warning(problem);
    }
  }
}
