package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same site, byte for byte, wherever and however it is built. */
class DeterminismTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=ar -Duser.country=EG",
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.timezone=Asia/Kathmandu",
        "-Duser.timezone=America/St_Johns",
        "-Duser.timezone=Pacific/Kiritimati",
        "-Dfile.encoding=ISO-8859-1"
      })
  void theSettingsOfTheMachineDoNotMatter(String settings, @TempDir Path folder) throws Exception {
    assertSameSite(build(List.of(settings.split(" ")), folder.resolve("site"), "LC_ALL", "en_US"));
  }

  @Test
  void theLocaleOfTheEnvironmentDoesNotMatter(@TempDir Path folder) throws Exception {
    assertSameSite(build(List.of(), folder.resolve("site"), "LC_ALL", "C"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "8"})
  void theNumberOfThreadsDoesNotMatter(String jobs, @TempDir Path folder) {
    Path output = folder.resolve("site");
    SiteFolder.reference().build("-o", output.toString(), "--jobs", jobs);
    assertSameSite(SiteFolder.files(output));
  }

  @Test
  void aSiteChangedAndChangedBackIsTheSameSite(@TempDir Path folder) {
    SiteFolder site = SiteFolder.reference().copyTo(folder);
    String original = site.read("content/websocket/1003.json");
    site.build();
    site.replace("content/websocket/1003.json", "a type of data", "some kind of data").build();
    site.write("content/websocket/1003.json", original).build();
    assertSameSite(SiteFolder.files(site.output()));
  }

  private static Map<String, byte[]> build(
      List<String> jvmOptions, Path output, String variable, String value)
      throws IOException, InterruptedException {
    ProcessBuilder process =
        new ProcessBuilder(JavaProcess.command(jvmOptions, "build", "-o", output.toString()))
            .redirectErrorStream(true);
    process.environment().put(variable, value);
    Process running = process.start();
    String said =
        new String(
            running.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(0, running.waitFor(), said);
    return SiteFolder.files(output);
  }

  private static void assertSameSite(Map<String, byte[]> files) {
    Map<String, byte[]> expected = ReferenceSite.files();
    assertEquals(expected.keySet(), files.keySet());
    TreeSet<String> different = new TreeSet<>();
    expected.forEach(
        (path, content) -> {
          if (!Arrays.equals(content, files.get(path))) {
            different.add(path);
          }
        });
    assertEquals(new TreeSet<>(), different);
  }
}
