package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same site, byte for byte, wherever and however it is built. */
class DeterminismTest {

  /** Two machines that differ in everything that they can; in one zone a day begins early. */
  @ParameterizedTest
  @CsvSource({
    "ar, EG, UTF-8, Pacific/Kiritimati, C, ab, 1",
    "tr, TR, ISO-8859-1, America/St_Johns, en_US.UTF-8, ba, 8"
  })
  void noSettingOfTheMachineMatters(
      String language,
      String country,
      String charset,
      String zone,
      String environment,
      String hashOrder,
      String jobs,
      @TempDir Path folder)
      throws Exception {
    Path output = folder.resolve("site");
    List<String> settings =
        List.of(
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Dfile.encoding=" + charset,
            "-Duser.timezone=" + zone);
    ProcessBuilder build =
        new ProcessBuilder(
            JavaProcess.command(
                HashOrder.class,
                settings,
                hashOrder,
                "build",
                "-o",
                output.toString(),
                "--jobs",
                jobs));
    build.environment().put("LC_ALL", environment);
    SiteFolder.Run run = HashOrder.run(build);
    assertEquals(0, run.code(), run.err());
    SiteFolder.assertSame(ReferenceSite.files(), SiteFolder.files(output));
  }
}
