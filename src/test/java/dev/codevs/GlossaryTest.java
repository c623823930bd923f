package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A glossary holds translations to one word for one thing. */
class GlossaryTest {
  @TempDir private Path folder;

  @Test
  void warnsWhereTheTranslationHasNoneOfTheAcceptedWords() {
    SiteFolder.Run check =
        site("The payload is too long.", "Le contenu est trop long.", "payload", "charge utile")
            .check();

    assertEquals(0, check.code());
    assertTrue(
        check
            .out()
            .contains(
                "i18n/fr/abc.json:1:23: warning: the original has \"payload\", and the translation"
                    + " none of charge utile, as i18n/fr/glossary.json wants"),
        check.out());
  }

  @ParameterizedTest
  @CsvSource({
    "The payload is long., La charge utile est longue., payload, charge utile",
    "The Payloads are long., Les CHARGES UTILES sont longues., payload, charges utiles",
    "The proxies are slow., Les serveurs mandataires sont lents., proxy, mandataire",
    "The `payload` is long., Il est long., payload, charge utile",
    "The overpayload is long., Il est long., payload, charge utile",
    "See [it](https://example.org/payload)., Voyez [cela](https://example.org/payload)., payload, charge",
    "The handshake failed., La poignée de main a échoué., handshake, poignée",
    "The server failed., فشل الخادِم., server, الخادم",
    "The server failed., قيل للخادم., server, خادم",
    "The handshake_failure came., Un handshake_failure est venu., handshake, poignée",
    "It is RESOURCE_EXHAUSTED., C'est RESOURCE_EXHAUSTED., resource, ressource",
    "It logs *the handshake failed*., Le journal dit *the handshake failed*., handshake, poignée",
    "The close frame came., وصل إطار إغلاق., close frame, إطار الإغلاق"
  })
  void acceptsTheWordInAnyForm(String original, String translation, String term, String use) {
    String out = site(original, translation, term, use).check().out();

    assertTrue(!out.contains("glossary.json"), out);
  }

  @Test
  void holdsEmphasizedWordsThatAreTranslatedToTheGlossary() {
    SiteFolder site = site("The *payload* is long.", "Le *contenu* est long.", "payload", "charge");

    assertTrue(site.check().out().contains("has \"payload\""));
  }

  @Test
  void takesTheLongerTermWhereTwoAreInTheSamePlace() {
    SiteFolder site = site("A close frame came.", "Une fermeture est venue.", "frame", "trame");
    assertTrue(site.check().out().contains("has \"frame\""));

    site.write(
        "i18n/fr/glossary.json",
        "{\"frame\": {\"use\": [\"trame\"]}, \"close frame\": {\"use\": [\"fermeture\"]}}");
    assertTrue(!site.check().out().contains("glossary.json"), site.check().out());
  }

  @Test
  void saysNothingInABuild() {
    SiteFolder site = site("The payload is long.", "Le contenu est long.", "payload", "charge");

    assertEquals("", site.build("-q").err());
  }

  /** A site with one translated text that a glossary with one term is held against. */
  private SiteFolder site(String original, String translation, String term, String use) {
    return SiteFolder.bilingual(folder)
        .replace("content/abc/1.json", "The first thing happened.", original)
        .replace("i18n/fr/abc.json", "La première.", translation)
        .write("i18n/fr/glossary.json", "{\"" + term + "\": {\"use\": [\"" + use + "\"]}}");
  }
}
