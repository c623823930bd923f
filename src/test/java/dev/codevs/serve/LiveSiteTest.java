package dev.codevs.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.build.BuildOptions;
import dev.codevs.build.Preview;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken site is shown only if the input is complete. */
class LiveSiteTest {
  private static final Path REPOSITORY = Path.of("").toAbsolutePath();

  private final List<String> shown = new ArrayList<>();
  private final List<Path> loads = new ArrayList<>();

  @Test
  void isLoadedOnceMoreIfAnInputChangesMeanwhile(@TempDir Path empty) {
    LiveSite site = siteOf(REPOSITORY, empty, empty, REPOSITORY);

    site.load(() -> true);

    assertEquals(4, loads.size());
    assertEquals(List.of("the site", "the site"), shown);
  }

  @Test
  void showsItsErrorsIfNoInputChangesMeanwhile(@TempDir Path empty) {
    LiveSite site = siteOf(REPOSITORY, empty, REPOSITORY);

    site.load(() -> false);

    assertEquals(List.of("the site", "errors"), shown);
    assertTrue(site.current().isBroken());
  }

  @Test
  void showsItsErrorsInTheEndEvenIfInputsChangeAllTheTime(@TempDir Path empty) {
    LiveSite site = siteOf(REPOSITORY, empty, empty, empty, empty, REPOSITORY);

    site.load(() -> true);

    assertEquals(List.of("the site", "errors"), shown);
  }

  /** A site that is loaded from one folder after the other. */
  private LiveSite siteOf(Path... folders) {
    PreviewListener listener =
        new PreviewListener() {
          @Override
          public void loaded(Preview preview) {
            shown.add(preview.isBroken() ? "errors" : "the site");
          }

          @Override
          public void failed(PreviewFailure failure) {
            shown.add(failure.message());
          }
        };
    return new LiveSite(
        () -> {
          Path folder = folders[loads.size()];
          loads.add(folder);
          return Preview.of(new BuildOptions(folder, Optional.empty(), 1, true, false));
        },
        listener);
  }
}
