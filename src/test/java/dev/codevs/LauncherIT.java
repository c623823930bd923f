package dev.codevs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the packaged program: quicker by an archive, and never worse for it. */
class LauncherIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  @TempDir private Path folder;
  private Path installed;
  private SiteFolder site;
  private Map<String, byte[]> expected;

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a shell is missing");
    installed = folder.resolve("a program's folder");
    install(TARGET);
    site = SiteFolder.small(folder.resolve("site"));
    site.build("-o", folder.resolve("expected").toString());
    expected = SiteFolder.files(folder.resolve("expected"));
  }

  @Test
  void theFirstBuildMakesAnArchiveAndTheNextTakesIt() throws Exception {
    assertBuilds(installed.resolve("codevs"));
    List<Path> made = archives(installed);
    assertEquals(1, made.size(), made.toString());
    FileTime time = Files.getLastModifiedTime(made.get(0));

    assertBuilds(installed.resolve("codevs"));
    assertEquals(made, archives(installed));
    assertEquals(time, Files.getLastModifiedTime(made.get(0)));
    assertTrue(isMappedWhileServing(made.get(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "cut off", "text", "flipped"})
  void aDamagedArchiveIsPassedOver(String damage) throws Exception {
    assertBuilds(installed.resolve("codevs"));
    Path archive = archives(installed).get(0);
    byte[] whole = Files.readAllBytes(archive);
    byte[] damaged =
        switch (damage) {
          case "empty" -> new byte[0];
          case "cut off" -> Arrays.copyOf(whole, whole.length / 2);
          case "text" -> "not an archive\n".repeat(100_000).getBytes(UTF_8);
          default -> whole;
        };
    for (int i = 20_000; damage.equals("flipped") && i < damaged.length; i += 5_000) {
      damaged[i] ^= (byte) 0xff;
    }
    Files.delete(archive);
    Files.write(archive, damaged);

    assertBuilds(installed.resolve("codevs"));
  }

  @Test
  void theArchiveOfAnotherJarIsPassedOver() throws Exception {
    assertBuilds(installed.resolve("codevs"));
    Path old = archives(installed).get(0);
    Path other = folder.resolve("other");
    Files.move(installed, other);
    install(other);
    assertBuilds(installed.resolve("codevs"));
    Path own = archives(installed).get(0);
    Files.copy(other.resolve(old.getFileName()), own, StandardCopyOption.REPLACE_EXISTING);

    assertBuilds(installed.resolve("codevs"));
  }

  @Test
  void aNewJarHasANewArchiveAndTheOldOneGoes() throws Exception {
    assertBuilds(installed.resolve("codevs"));
    Path archive = archives(installed).get(0);
    FileTime old = Files.getLastModifiedTime(archive);
    Files.setLastModifiedTime(installed.resolve("codevs.jar"), FileTime.fromMillis(0));

    assertBuilds(installed.resolve("codevs"));
    assertEquals(List.of(archive), archives(installed));
    assertNotEquals(old, Files.getLastModifiedTime(archive));
  }

  @Test
  void whereItsFolderCannotBeWrittenTheArchiveIsInTheCache() throws Exception {
    makeReadableForEverybody();
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
    List<String> check = asNobody("check", "-s", site.path("").toString());

    assertEquals(new SiteFolder.Run(0, "", "no problems in 1 comparisons\n"), run(home, check));
    assertEquals(List.of(), archives(installed));
    assertEquals(1, archives(home.resolve(".cache/codevs")).size());
    assertEquals(new SiteFolder.Run(0, "", "no problems in 1 comparisons\n"), run(home, check));
  }

  @Test
  void whereNoFolderCanBeWrittenThereIsNoArchiveAndNoMessage() throws Exception {
    makeReadableForEverybody();
    List<String> check = asNobody("check", "-s", site.path("").toString());

    assertEquals(
        new SiteFolder.Run(0, "", "no problems in 1 comparisons\n"), run(Path.of("/proc"), check));
  }

  /** Without a home the cache would be {@code /codevs}, which root can make. */
  @Test
  void aUserWithoutAHomeGetsNoFolderAndNoTraining() throws Exception {
    makeReadableForEverybody();
    Path log = log();
    Path tools = Files.createDirectory(folder.resolve("tools"));
    program(tools.resolve("mkdir"), "echo \"mkdir $*\" >>'" + log + "'\nexec /bin/mkdir \"$@\"\n");
    ProcessBuilder check = new ProcessBuilder(asNobody("check", "-s", site.path("").toString()));
    check.environment().remove("HOME");
    check.environment().remove("XDG_CACHE_HOME");
    check.environment().put("PATH", tools + ":" + check.environment().get("PATH"));
    check.environment().put("JAVA_HOME", javaThatNotesItsRuns(log, "").toString());

    assertEquals(new SiteFolder.Run(0, "", "no problems in 1 comparisons\n"), run(check));
    assertEquals("run\n", Files.readString(log));
  }

  @Test
  void whereNoFolderCanBeWrittenNoBuildTrains() throws Exception {
    makeReadableForEverybody();
    Path log = log();
    ProcessBuilder check = new ProcessBuilder(asNobody("check", "-s", site.path("").toString()));
    check.environment().put("HOME", "/proc");
    check.environment().remove("XDG_CACHE_HOME");
    check.environment().put("JAVA_HOME", javaThatNotesItsRuns(log, "").toString());

    assertEquals(0, run(check).code());
    assertEquals("run\n", Files.readString(log));
  }

  @Test
  void aJavaThatMakesNoArchiveIsTrainedOnce() throws Exception {
    Path log = log();
    Path java = javaThatNotesItsRuns(log, "case $* in *ArchiveClassesAtExit*) exit 1 ;; esac\n");
    List<String> command =
        List.of(installed.resolve("codevs").toString(), "check", "-s", site.path("").toString());
    ProcessBuilder check = new ProcessBuilder(command);
    check.environment().put("JAVA_HOME", java.toString());

    assertEquals(0, run(check).code());
    assertEquals(0, run(check).code());
    assertEquals("run\nrun\nrun\n", Files.readString(log));
    assertEquals(List.of(), archives(installed));
  }

  @Test
  void aFolderWithAColonIsTheEnvironmentsFault() throws Exception {
    Path colon = folder.resolve("a:b");
    Files.move(installed, colon);

    SiteFolder.Run ran = run(folder, List.of(colon.resolve("codevs").toString(), "--version"));
    assertEquals(3, ran.code());
    assertEquals("", ran.out());
    assertTrue(
        ran.err().startsWith("codevs: Java cannot read a jar in a folder with a colon"), ran.err());
    assertTrue(ran.err().contains(colon.toString()), ran.err());
  }

  @Test
  void aMissingJarIsTheEnvironmentsFault() throws Exception {
    Files.delete(installed.resolve("codevs.jar"));

    SiteFolder.Run ran = run(folder, List.of(installed.resolve("codevs").toString(), "--version"));
    assertEquals(3, ran.code());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().startsWith("codevs: there is no readable file "), ran.err());
    assertTrue(ran.err().contains("codevs.jar"), ran.err());
  }

  @Test
  void aLinkToTheScriptIsFollowedAndTakesTheSameArchive() throws Exception {
    assertBuilds(installed.resolve("codevs"));
    Path archive = archives(installed).get(0);
    FileTime time = Files.getLastModifiedTime(archive);
    Path link = folder.resolve("link");
    Files.createSymbolicLink(folder.resolve("second"), installed.resolve("codevs"));
    Files.createSymbolicLink(link, Path.of("second"));

    assertBuilds(link);
    assertEquals(time, Files.getLastModifiedTime(archive));
    assertEquals(List.of(archive), archives(installed));
  }

  @Test
  void theExitCodeIsThatOfTheCommand() throws Exception {
    String script = installed.resolve("codevs").toString();

    assertEquals(1, run(folder, List.of(script, "check", "-s", folder.toString())).code());
    assertEquals(2, run(folder, List.of(script, "build", "--no-such-option")).code());
    assertEquals(List.of(), archives(installed));
    assertEquals(
        new SiteFolder.Run(0, "codevs 0.1.0\n", ""), run(folder, List.of(script, "--version")));
  }

  @Test
  void aJavaHomeWithoutJavaIsTheEnvironmentsFault() throws Exception {
    String script = installed.resolve("codevs").toString();
    ProcessBuilder process = new ProcessBuilder(script, "--version");
    process.environment().put("JAVA_HOME", "/no/such/java");

    SiteFolder.Run ran = run(process);
    assertEquals(3, ran.code());
    assertTrue(ran.err().startsWith("codevs: there is no /no/such/java/bin/java; "), ran.err());
  }

  @Test
  void aCollectorOfTheUsersOwnChoiceGoesBeforeOurs() throws Exception {
    ProcessBuilder process =
        new ProcessBuilder(installed.resolve("codevs").toString(), "--version");
    process.environment().put("JAVA_TOOL_OPTIONS", "-XX:+UseG1GC");

    assertEquals("codevs 0.1.0\n", run(process).out());
  }

  private void install(Path from) throws IOException {
    Files.createDirectory(installed);
    for (String file : List.of("codevs", "codevs.jar")) {
      Files.copy(from.resolve(file), installed.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void assertBuilds(Path script) throws IOException, InterruptedException {
    Path output = Files.createTempDirectory(folder, "built").resolve("site");
    SiteFolder.Run ran =
        run(
            folder,
            List.of(
                script.toString(),
                "build",
                "-s",
                site.path("").toString(),
                "-o",
                output.toString()));
    assertEquals("", ran.err());
    assertTrue(ran.out().matches("1 comparisons, \\d+ files in .*\n"), ran.out());
    assertEquals(0, ran.code());
    Map<String, byte[]> built = SiteFolder.files(output);
    // The manifest tells by which jar it was made.
    built.put(".codevs", expected.getOrDefault(".codevs", new byte[0]));
    SiteFolder.assertSame(expected, built);
  }

  private boolean isMappedWhileServing(Path archive) throws IOException {
    Path maps = Path.of("/proc/self/maps");
    assumeTrue(Files.exists(maps), "/proc is missing");
    String script = installed.resolve("codevs").toString();
    Process server =
        onThisJava(new ProcessBuilder(script, "serve", "-s", site.path("").toString(), "-p", "0"))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8)).readLine();
      return Files.readString(Path.of("/proc", String.valueOf(server.pid()), "maps"))
          .contains(archive.toString());
    } finally {
      server.destroyForcibly();
    }
  }

  private void makeReadableForEverybody() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : (Iterable<Path>) all::iterator) {
        Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("r-xr-xr-x"));
      }
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A file to which every user can add lines. */
  private Path log() throws IOException {
    Path log = Files.createFile(folder.resolve("log"));
    Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-rw-rw-"));
    return log;
  }

  /**
   * A home of Java whose {@code java} adds a line to a log, runs a script, and then the real one.
   */
  private Path javaThatNotesItsRuns(Path log, String script) throws IOException {
    Path home = folder.resolve("java");
    Files.createDirectories(home.resolve("bin"));
    Path real = Path.of(System.getProperty("java.home"), "bin", "java");
    program(
        home.resolve("bin/java"),
        "echo run >>'" + log + "'\n" + script + "exec '" + real + "' \"$@\"\n");
    return home;
  }

  private static void program(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The script as a user who may not write its folder: root may write anywhere. */
  private List<String> asNobody(String... arguments) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("setpriv", "--reuid=65534", "--clear-groups"));
    }
    command.add(installed.resolve("codevs").toString());
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  private static SiteFolder.Run run(Path home, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("HOME", home.toString());
    process.environment().remove("XDG_CACHE_HOME");
    return run(process);
  }

  private static SiteFolder.Run run(ProcessBuilder process)
      throws IOException, InterruptedException {
    return JavaProcess.run(onThisJava(process));
  }

  private static ProcessBuilder onThisJava(ProcessBuilder process) {
    process.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    return process;
  }

  private static List<Path> archives(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).sorted().toList();
    }
  }
}
