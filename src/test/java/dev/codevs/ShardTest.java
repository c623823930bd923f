package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Machines that build a share each build the same site together. */
class ShardTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 50})
  void theSharesTogetherAreTheWholeSite(int count) {
    SiteFolder site =
        SiteFolder.bilingual(folder)
            .replace(
                "content/site.json", "{\"name\"", "{\"baseUrl\": \"https://e.org/\", \"name\"");
    site.build();

    SiteFolder.assertSame(withoutManifest(site.output()), shares(site, count));
  }

  @Test
  void aFileStaysInItsShareWhenACodeIsAdded() {
    SiteFolder site = SiteFolder.bilingual(folder);
    site.build("--shard", "2/3", "-o", folder.resolve("before").toString());
    site.write(
        "content/abc/4.json",
        site.read("content/abc/3.json").replace("\"3\"", "\"4\"").replace("Three", "Four"));
    site.build("--shard", "2/3", "-o", folder.resolve("after").toString());

    Set<String> gone = new TreeSet<>(SiteFolder.files(folder.resolve("before")).keySet());
    gone.removeAll(SiteFolder.files(folder.resolve("after")).keySet());
    assertEquals(Set.of(), gone);
  }

  @Test
  void aMistakeInOnePageStopsTheShareThatHasIt() {
    SiteFolder site = SiteFolder.bilingual(folder);
    site.write("templates/code.ftlh", "<#if code.id == \"x-nine\">${code.nmae}</#if>");
    Set<Integer> stopped = new TreeSet<>();
    for (int index = 1; index <= 50; index++) {
      Path output = share(index, 50);
      SiteFolder.Run run = site.build("--shard", index + "/50", "-o", output.toString());
      if (run.code() == 1) {
        stopped.add(index);
        assertTrue(run.err().contains("templates/code.ftlh:1:"), run.err());
        assertTrue(Files.notExists(output));
      }
    }

    // One page in each of two languages.
    assertEquals(2, stopped.size(), stopped.toString());
  }

  @Test
  void aShareIsBuiltAgainLikeAWholeSite() {
    SiteFolder site = SiteFolder.bilingual(folder);
    site.build("--shard", "1/3");

    assertTrue(site.build("--shard", "1/3", "-v").out().startsWith("0 written, "));
    SiteFolder.Run run = site.build("--shard", "1/3");
    assertTrue(run.out().startsWith("shard 1/3: "), run.out());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFolderInWhichSharesWerePutTogetherIsRefusedByALaterBuild(boolean withAManifest) {
    SiteFolder site = SiteFolder.bilingual(folder);
    Path merged = folder.resolve("merged");
    shares(site, 3).forEach((path, content) -> site.write("merged/" + path, content));
    if (withAManifest) {
      site.write("merged/.codevs", site.read("3-1/.codevs"));
    }

    SiteFolder.Run run = site.build("-o", merged.toString());

    assertEquals(3, run.code());
    assertTrue(run.err().contains("codevs did not make "), run.err());
  }

  /** All shares, put together; no file is in two of them. */
  private Map<String, byte[]> shares(SiteFolder site, int count) {
    Map<String, byte[]> together = new TreeMap<>();
    for (int index = 1; index <= count; index++) {
      Path output = share(index, count);
      SiteFolder.Run run = site.build("--shard", index + "/" + count, "-o", output.toString());
      assertEquals(0, run.code(), run.err());
      withoutManifest(output)
          .forEach((path, content) -> assertNull(together.put(path, content), path));
    }
    return together;
  }

  private Path share(int index, int count) {
    return folder.resolve(count + "-" + index);
  }

  private static Map<String, byte[]> withoutManifest(Path output) {
    Map<String, byte[]> files = SiteFolder.files(output);
    files.remove(".codevs");
    return files;
  }
}
