package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Results go to standard output, messages to standard error, and the exit code says what happened.
 */
class CommandLineTest {
  @TempDir private Path folder;

  @Test
  void theLastLineOfABuildSaysWhatWasMadeWhereAndHowBigItIs() {
    SiteFolder.Run run = SiteFolder.small(folder).build();

    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertTrue(
        run.out()
            .matches(
                "1 comparisons, \\d+ files in \\d+\\.\\d s → .*site-output"
                    + " \\(\\d+\\.\\d kB of the 1 GB that GitHub Pages allows\\)\n"),
        run.out());
  }

  @Test
  void aQuietBuildSaysNothing() {
    assertEquals(new SiteFolder.Run(0, "", ""), SiteFolder.small(folder).build("-q"));
  }

  @Test
  void theResultOfABuildCanBeReadByAProgram() throws IOException {
    SiteFolder.Run run = SiteFolder.small(folder).build("--json");

    JsonNode result = new ObjectMapper().readTree(run.out());
    assertEquals(1, result.get("comparisons").asInt());
    assertEquals(
        result.get("outcome").get("files").asInt(), result.get("outcome").get("written").asInt());
    assertEquals(0, result.get("problems").size());
  }

  @Test
  void theSourceLanguagesProseIsShownWhereItIsAskedFor() {
    SiteFolder site = SiteFolder.bilingual(folder);

    site.build();
    assertTrue(site.read("site-output/fr/abc/1.html").contains("<p>La première.</p>"));
    assertEquals("", site.build("--prose", "source").err());

    String page = site.read("site-output/fr/abc/1.html");
    assertTrue(page.contains("<p lang=en>The first thing happened.</p>"), page);
    assertTrue(page.contains("Ce texte"), page);
    assertEquals(2, site.build("--prose", "klingon").code());
  }

  @Test
  void aCheckWritesNothing() {
    SiteFolder site = SiteFolder.small(folder);

    SiteFolder.Run run = site.check();

    assertEquals(new SiteFolder.Run(0, "", "no problems in 1 comparisons\n"), run);
    assertFalse(Files.exists(site.output()));
  }

  @Test
  void aBaseUrlOnTheCommandLineWins() {
    SiteFolder site = SiteFolder.small(folder);

    site.build("--base-url", "https://codes.example.com/v2");

    String page = site.read("site-output/en/abc/1-vs-2.html");
    assertTrue(page.contains("https://codes.example.com/v2/en/abc/1-vs-2.html"), page);
    assertFalse(page.contains("example.org"), page);
    assertTrue(site.read("site-output/404.html").contains("href=/v2/assets/style.css"));
  }

  @Test
  void thePageOfACodeNamedLikeAFoldersPageHasAnAddressOfItsOwn() {
    SiteFolder site = SiteFolder.small(folder);
    String code =
        site.read("content/abc/2.json").replace("\"code\": \"2\"", "\"code\": \"z-index\"");
    site.delete("content/abc/2.json").write("content/abc/z-index.json", code);

    assertEquals(0, site.build().code());

    String address = "https://example.org/docs/en/abc/z-index.html";
    assertEquals(
        address,
        Jsoup.parse(site.read("site-output/en/abc/z-index.html"))
            .select("link[rel=canonical]")
            .attr("href"));
    assertTrue(site.read("site-output/sitemap-1.xml").contains("<loc>" + address + "</loc>"));
    assertTrue(site.read("site-output/sitemap-1.xml").contains("/1-vs-z-index.html</loc>"));
  }

  @Test
  void aSiteWithoutABaseUrlHasNoAbsoluteAddresses() {
    SiteFolder site = SiteFolder.small(folder);
    site.replace("content/site.json", "\"baseUrl\": \"https://example.org/docs/\", ", "");

    assertEquals(0, site.build().code());

    assertFalse(Files.exists(site.output().resolve("sitemap.xml")));
    assertFalse(site.read("site-output/en/abc/1-vs-2.html").contains("canonical"));
    assertFalse(site.read("site-output/robots.txt").contains("Sitemap"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "build",
        "check",
        "serve",
        "i18n",
        "i18n add",
        "i18n status",
        "i18n extract",
        "i18n merge",
        "i18n record"
      })
  void everyCommandHasHelpAndAVersion(String command) {
    SiteFolder.Run help = SiteFolder.command((command + " --help").strip().split(" "));
    SiteFolder.Run version = SiteFolder.command((command + " --version").strip().split(" "));

    assertEquals(0, help.code());
    assertTrue(help.out().startsWith(("Usage: codevs " + command).strip()), help.out());
    assertEquals("", help.err());
    assertEquals(0, version.code());
    assertTrue(version.out().startsWith("codevs "), version.out());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'Usage: codevs'",
    "'bulid', 'Did you mean: codevs build'",
    "'bulid --help', 'Did you mean: codevs build'",
    "'--bogus --version', 'Unknown option'",
    "'build --bogus --help', 'Unknown option'",
    "'build --help extra', 'Unmatched argument'",
    "'i18n murge', 'Did you mean: i18n merge'",
    "'i18n murge --help', 'Did you mean: i18n merge'",
    "'i18n --help murge', 'Did you mean: i18n merge'",
    "'i18n merge --bogus --help', 'Unknown option'",
    "'serve --base-url https://example.org/', 'Unknown option'",
    "'serve --jobs 2', 'Unknown option'",
    "'serve --port -1', '--port is -1; expected a number from 0 to 65535'",
    "'serve --port 65536', '--port is 65536; expected a number from 0 to 65535'",
    "'serve --base-path docs/../x', 'expected a path such as /docs/'",
    "'serve --base-path docs?x', 'expected a path such as /docs/'",
    "'serve --base-path docs//x', 'expected a path such as /docs/'",
    "'build --outptu x', 'Possible solutions: --output'",
    "'build --jobs 0', '--jobs is 0; expected a number from 1 to 256'",
    "'build --jobs many', 'Invalid value for option'",
    "'build --base-url example.org', 'expected an address such as https://example.org/'",
    "'build --shard 0/3', 'is not a share; expected I/N with 1 <= I <= N <= 9999, such as 2/3'",
    "'build --shard 4/3', '\"4/3\" is not a share'",
    "'build --shard 1', '\"1\" is not a share'",
    "'build --shard -1/3', '\"-1/3\" is not a share'",
    "'check --shard 1/3', 'Unknown option'",
    "'check --format xml', 'Invalid value for option'",
    "'build -s /no/such/folder', 'there is no folder /no/such/folder'"
  })
  void wrongUsageIsExplainedOnStandardErrorAndEndsWith2(String line, String expected) {
    SiteFolder.Run run = SiteFolder.command(line.isEmpty() ? new String[0] : line.split(" "));

    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains(expected), run.err());
  }

  @Test
  void aFolderThatCannotBeWrittenEndsWith3() throws IOException {
    SiteFolder site = SiteFolder.small(folder);
    Files.writeString(site.output(), "a file in the way");

    SiteFolder.Run run = site.build();

    assertEquals(3, run.code());
    assertTrue(run.err().contains("is not a folder; name a folder for the site"), run.err());
  }
}
