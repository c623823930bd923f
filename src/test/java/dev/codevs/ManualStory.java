package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Works through a page of the manual from top to bottom, as CONTRIBUTING.md says: writes the files
 * that it shows, makes the edits, runs the commands in the folder of the site, and compares what
 * comes out.
 */
final class ManualStory {
  private static final List<String> FILES = List.of("json", "ftl", "css");
  private static final int SMALLEST = 4;

  private final ManualPage page;
  private final SiteFolder site;
  private String edited = "";
  private String before = "";

  private ManualStory(ManualPage page, SiteFolder site) {
    this.page = page;
    this.site = site;
  }

  /** The site that the README begins with. */
  static SiteFolder smallestSite(Path folder) {
    SiteFolder site = SiteFolder.of(folder, "");
    ManualPage.of(ManualPage.README).blocks().stream()
        .filter(block -> block.file().isPresent() && block.language().equals("json"))
        .limit(SMALLEST)
        .forEach(block -> site.write(block.file().orElseThrow(), block.text()));
    return site;
  }

  /**
   * Works through a page.
   *
   * @param folder an empty folder, which gets the site and, beside it, a clone of codevs
   */
  static void run(ManualPage page, Path folder) throws IOException {
    Path clone = folder.resolve("codevs");
    Files.createSymbolicLink(clone, Path.of("").toAbsolutePath());
    Path own = folder.resolve("mysite");
    boolean begins = page.path().equals(ManualPage.README);
    try {
      new ManualStory(page, begins ? SiteFolder.of(own, "") : smallestSite(own)).run();
    } finally {
      Files.delete(clone);
    }
  }

  private void run() throws IOException {
    List<ManualPage.Block> blocks = page.blocks();
    boolean isChecked = true;
    for (int i = 0; i < blocks.size(); i++) {
      ManualPage.Block block = blocks.get(i);
      boolean isFile = block.file().isPresent() && FILES.contains(block.language());
      if (!isFile && !isChecked) {
        assertIsRight();
      }
      isChecked = !isFile;
      if (isFile) {
        site.write(block.file().get(), block.text());
      } else if (block.file().isPresent() && block.language().equals("diff")) {
        edit(block.file().get(), block.text());
      } else if (block.file().isPresent() && block.language().equals("html")) {
        assertIsIn(block.text(), block.file().get());
      } else if (block.language().equals("sh")) {
        commands(block.text(), i + 1 < blocks.size() ? blocks.get(i + 1) : block);
      }
    }
    assertIsRight();
  }

  private void assertIsRight() {
    if (Files.exists(site.path("content"))) {
      assertEquals("", errors(site.check().out()), page.path());
    }
  }

  /** A language that was just added has warnings until it is translated. */
  private String errors(String out) {
    return Files.exists(site.path("i18n/de.json")) && !out.contains(" error: ") ? "" : out;
  }

  /** Lines with - become lines with +; the others say where; alone, lines with + go to the end. */
  private void edit(String file, String diff) {
    List<String> from = new ArrayList<>();
    List<String> to = new ArrayList<>();
    for (String line : diff.lines().toList()) {
      String rest = line.isEmpty() ? "" : line.substring(1);
      if (!line.startsWith("+")) {
        from.add(rest.strip());
      }
      if (!line.startsWith("-")) {
        to.add(rest);
      }
    }
    edited = file;
    before = site.read(file);
    List<String> lines = new ArrayList<>(before.lines().toList());
    int at = from.isEmpty() ? lines.size() : place(lines, from);
    assertTrue(at >= 0, () -> page.path() + ": " + file + " does not have\n" + diff);
    lines.subList(at, at + from.size()).clear();
    lines.addAll(at, to);
    site.write(file, String.join("\n", lines) + "\n");
  }

  private static int place(List<String> lines, List<String> wanted) {
    for (int i = 0; i + wanted.size() <= lines.size(); i++) {
      List<String> some = lines.subList(i, i + wanted.size());
      if (some.stream().map(String::strip).toList().equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** Runs lines; what the block after them shows must come out of the last one. */
  private void commands(String lines, ManualPage.Block next) throws IOException {
    boolean isWrong = next.isOutput() && next.text().contains("error: ");
    SiteFolder.Run run = new SiteFolder.Run(0, "", "");
    for (String line : lines.lines().toList()) {
      run = command(line);
      assertEquals(isWrong ? 1 : 0, run.code(), page.path() + ": " + line + "\n" + run);
    }
    if (next.isOutput()) {
      String all = run.out() + run.err();
      assertTrue(all.contains(next.text()), () -> page.path() + ": " + next.text() + all);
    }
    if (isWrong) {
      site.write(edited, before);
    }
  }

  private SiteFolder.Run command(String line) throws IOException {
    Matcher codevs = Pattern.compile("(?:java -jar target/codevs\\.jar|codevs) (.*)").matcher(line);
    if (line.startsWith("mvn ")) {
      ManualTest.checkMaven(line);
      return new SiteFolder.Run(0, "", "");
    }
    return codevs.matches() ? codevs(codevs.group(1)) : shell(line);
  }

  /** A preview does not end, and the commands of the README on codevs's own site take long. */
  private SiteFolder.Run codevs(String words) {
    String own = site.path("").toString();
    boolean isReadme = page.path().equals(ManualPage.README);
    List<String> arguments = new ArrayList<>(Arrays.asList(words.split(" ", -1)));
    if (arguments.contains("serve") || (isReadme && !arguments.contains("mysite"))) {
      return new SiteFolder.Run(0, "", "");
    }
    arguments.replaceAll(word -> word.equals("mysite") ? own : word);
    int output = arguments.indexOf("-o") + 1;
    if (output > 0) {
      arguments.set(output, site.path(arguments.get(output)).toString());
    }
    if (!arguments.contains("-s") && !arguments.contains("--help")) {
      arguments.addAll(List.of("-s", own));
    }
    SiteFolder.Run run = SiteFolder.command(arguments.toArray(String[]::new));
    String shown = isReadme ? "mysite/" : "";
    return new SiteFolder.Run(
        run.code(), run.out().replace(own + "/", shown), run.err().replace(own + "/", shown));
  }

  private SiteFolder.Run shell(String line) throws IOException {
    Process process =
        new ProcessBuilder("sh", "-c", line)
            .directory(site.path("").toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      return new SiteFolder.Run(process.waitFor(), out, "");
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  /** Compares as a browser would: how attributes are quoted makes no difference. */
  private void assertIsIn(String html, String file) {
    String shown = plain(Jsoup.parseBodyFragment(html)).body().html().strip();
    String built = plain(Jsoup.parse(site.read(file))).html();
    assertTrue(built.contains(shown), () -> page.path() + ": no " + shown + " in\n" + built);
  }

  private static Document plain(Document page) {
    page.outputSettings().prettyPrint(false);
    return page;
  }
}
