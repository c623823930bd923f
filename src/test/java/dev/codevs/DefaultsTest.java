package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that brings nothing but content has the templates and assets of this repository. */
class DefaultsTest {
  @TempDir private Path folder;

  @Test
  void everyTemplateAndAssetOfThisRepositoryComesWithTheProgram() {
    SiteFolder site = SiteFolder.small(folder);
    Set<String> files = SiteFolder.files(Path.of("templates")).keySet();
    StringBuilder probe = new StringBuilder();
    for (String file : files) {
      if (file.endsWith(".ftlh")) {
        String known = ".get_optional_template(\"/" + file + "\").exists";
        probe.append("<#if !" + known + "><#stop \"no " + file + "\"></#if>\n");
      }
    }
    site.write("templates/fragments/probe.ftlh", probe.toString());

    assertEquals("", site.build().err());
    files.stream()
        // The cards name the families of this site, no stranger has them.
        .filter(file -> file.startsWith("assets/") && !file.matches("assets/card.*[.]png"))
        .forEach(file -> assertTrue(Files.exists(site.output().resolve(file)), file));
  }
}
