package dev.codevs.content.prose;

import dev.codevs.model.CodeClass;
import dev.codevs.model.Limits;
import dev.codevs.model.Pair;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules for the ids of families and codes, which become folders, files and anchors. */
public final class Ids {

  /** Lower-case letters and digits, separated by single dots or hyphens. */
  static final String PATTERN = "[a-z0-9]+(?:[.-][a-z0-9]+)*";

  private static final Pattern ID = Pattern.compile(PATTERN);

  /** The names of devices on Windows, with any extension; no file can have such a name there. */
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  /** A run of characters to replace with a hyphen; a single dot stays. */
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]{2,}|[^a-z0-9.]");

  private static final Pattern ENDS = Pattern.compile("^[.-]+|[.-]+$");

  private Ids() {}

  /** A complaint about an id, in the words of a message; empty if the id is valid. */
  public static Optional<String> complaint(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.of(
          "is not made of small letters and digits, parted by single dots or hyphens");
    }
    if (id.length() > Limits.ID_LENGTH) {
      return Optional.of("is longer than " + Limits.ID_LENGTH + " characters");
    }
    if (id.equals("index")) {
      return Optional.of("is the name of a folder's own page");
    }
    if (("-" + id + "-").contains(Pair.SEPARATOR)) {
      return Optional.of("holds \"vs\" as a word, which parts the codes of a pair");
    }
    if (id.startsWith(CodeClass.PREFIX)) {
      return Optional.of("begins with \"class-\", as the page of a class does");
    }
    if (DEVICE.matcher(id).matches()) {
      return Optional.of("is a name that Windows keeps for a device");
    }
    return Optional.empty();
  }

  /**
   * The default id of a code: {@code x.7.1} for {@code X.7.1}, {@code not-found} for {@code
   * NOT_FOUND}.
   */
  public static String of(String code) {
    String hyphens = OTHERS.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("-");
    return ENDS.matcher(hyphens).replaceAll("");
  }
}
