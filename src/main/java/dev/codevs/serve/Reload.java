package dev.codevs.serve;

import dev.codevs.bytes.Bytes;
import java.nio.charset.StandardCharsets;

/**
 * The script that loads an open page again after a change.
 *
 * <p>While the page is visible, the script asks three times a second for the version of the site. A
 * stream of events for each page would be quicker by a sixth of a second, but over HTTP/1.1 a
 * browser opens six connections to a host, so the seventh tab would never load. A stream that all
 * tabs share needs a shared worker, which browsers on Android do not have.
 */
final class Reload {
  static final String SCRIPT = "_codevs/reload.js";
  static final String VERSION = "_codevs/version";

  /** The version that the page shows is the query of the script's own address. */
  private static final String CODE =
      """
      (async () => {
        const [script, shown] = document.currentScript.src.split("?");
        const address = script.replace("reload.js", "version");
        const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
        const visibilityChange = () =>
          new Promise((done) => document.addEventListener("visibilitychange", done, { once: true }));
        const isOutdated = async () => {
          const answer = await fetch(address, { cache: "no-store" });
          return answer.ok && (await answer.text()).trim() !== shown;
        };
        while (true) {
          if (document.hidden) {
            await visibilityChange();
          } else if (await isOutdated().catch(() => pause(2000))) {
            location.reload();
            return;
          } else {
            await pause(300);
          }
        }
      })();
      """;

  private Reload() {}

  static Bytes script() {
    return Bytes.of(CODE.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Inserts the script at the end of a page.
   *
   * @param address the path of the script, with the version of the page as its query
   */
  static byte[] inserted(byte[] page, String address) {
    String html = new String(page, StandardCharsets.UTF_8);
    String script = "<script src=\"" + address + "\"></script>\n";
    int end = html.lastIndexOf("</body>");
    return (end < 0 ? html + script : html.substring(0, end) + script + html.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }
}
