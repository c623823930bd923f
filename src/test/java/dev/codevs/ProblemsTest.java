package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad input is told with its place, what was found, what was expected and what to do. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProblemsTest {
  private static final Path CASES = Path.of("src/test/resources/problems");

  @TempDir private Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aBadInputIsTold(String name) throws IOException, InterruptedException {
    String expected = Files.readString(CASES.resolve(name));
    ProblemCase problem = ProblemCase.of(expected);
    SiteFolder site = problem.writeTo(folder.resolve("site"));

    SiteFolder.Run run =
        problem.needsPlainUser() ? checkAsPlainUser(site, "C.UTF-8") : site.check();

    String prefix = site.path("") + "/";
    String actual =
        problem.with(new SiteFolder.Run(run.code(), run.out().replace(prefix, ""), run.err()));
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(CASES.resolve(name), actual);
    } else {
      assertEquals(expected, actual);
    }
  }

  @Test
  void problemsAreToldToProgramsAsJson() {
    SiteFolder site = SiteFolder.small(folder).replace("content/abc/1.json", "\"1\"", "1");
    SiteFolder.Run run = site.check("--format", "json");

    assertEquals(1, run.code());
    assertEquals("", run.err());
    assertEquals(
        """
        [ {
          "severity" : "error",
          "file" : "DIR/content/abc/1.json",
          "line" : 1,
          "column" : 10,
          "message" : "\\"code\\" is the number 1; codes are text; put it in quotes"
        } ]
        """
            .replace("DIR", folder.toString()),
        run.out());
  }

  @Test
  void problemsAreToldToGitHubAsAnnotations() {
    SiteFolder site =
        SiteFolder.small(folder)
            .replace("content/abc/1.json", "\"name\"", "\"100%\\n,\": 1, \"name\"")
            .write("content/abc/.note", "");
    SiteFolder.Run run = site.check("--format", "github");

    assertEquals(1, run.code());
    assertEquals("1 error, 1 warning\n", run.err());
    assertEquals(
        """
        ::warning file=DIR/content/abc/.note::a hidden file is not read; remove it
        ::error file=DIR/content/abc/1.json,line=1,col=15::unknown key "100%25□,"
        """
            .replace("DIR", folder.toString()),
        run.out().replaceAll("(?m); expected one of.*", ""));
  }

  /** The file system may know names that the locale's charset cannot spell. */
  @Test
  void aFileNameThatTheLocaleCannotSpellIsTold() throws IOException, InterruptedException {
    SiteFolder site = SiteFolder.small(folder.resolve("site"));
    String touch = "touch \"$(printf '3\\303\\251.json')\"";
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", touch);
    assertEquals(0, shell.directory(site.path("content/abc").toFile()).start().waitFor());

    SiteFolder.Run run = checkAsPlainUser(site, "C");

    assertEquals("1 error\n", run.err());
    assertTrue(
        run.out()
            .endsWith("error: has a name with other than ASCII characters; give it a plain one\n"));
  }

  /** Root reads every file: as root the check runs without that capability. */
  private static SiteFolder.Run checkAsPlainUser(SiteFolder site, String locale)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if ((int) Files.getAttribute(site.path(""), "unix:uid") == 0) {
      command.addAll(List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all"));
    }
    command.addAll(JavaProcess.command(List.of(), "check", "-s", site.path("").toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", locale);
    return JavaProcess.run(builder);
  }
}
