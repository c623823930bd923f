package dev.codevs.serve;

import dev.codevs.bytes.Hash;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions of a request: {@code If-None-Match}, {@code Range} and {@code If-Range} (RFC 9110
 * §13 and §14). The entity tag of a body is its hash.
 */
final class Conditions {
  private static final int PART = 206;
  private static final int NOT_MODIFIED = 304;
  private static final int OUT_OF_RANGE = 416;

  private Conditions() {}

  /**
   * The whole answer, a part of the answer, or only the statement that the client's copy is the
   * same. Answers other than 200 have no conditions.
   */
  static Answer applied(Request request, Answer whole) {
    if (whole.status() != Answer.OK) {
      return whole;
    }
    String tag = "\"" + Long.toHexString(Hash.of(whole.body().array())) + "\"";
    Answer answer = whole.with("ETag", tag).with("Accept-Ranges", "bytes");
    if (request.header("If-None-Match").filter(tags -> names(tags, tag)).isPresent()) {
      return new Answer(NOT_MODIFIED, answer.headers(), answer.body());
    }
    Optional<String> range = request.header("Range");
    boolean isSameFile = request.header("If-Range").orElse(tag).equals(tag);
    return range.isPresent() && isSameFile && request.method().equals("GET")
        ? part(answer, range.get())
        : answer;
  }

  private static boolean names(String tags, String tag) {
    List<String> named = List.of(tags.split("\\s*,\\s*"));
    return tags.strip().equals("*") || named.contains(tag) || named.contains("W/" + tag);
  }

  private static Answer part(Answer answer, String header) {
    byte[] body = answer.body().array();
    Optional<Range> range = Range.of(header, body.length);
    if (range.isEmpty()) {
      return answer;
    }
    long from = range.get().from();
    long end = range.get().end();
    if (from >= body.length) {
      return Answer.text(OUT_OF_RANGE, "The file has " + body.length + " bytes.")
          .with("Content-Range", "bytes */" + body.length);
    }
    return new Answer(PART, answer.headers(), answer.body())
        .with("Content-Range", "bytes " + from + "-" + (end - 1) + "/" + body.length)
        .withBody(Arrays.copyOfRange(body, (int) from, (int) end));
  }

  /**
   * A range of bytes.
   *
   * @param from the first byte; it may lie after the end of the file
   * @param end the byte after the last; at most the length of the file
   */
  private record Range(long from, long end) {
    private static final Pattern SYNTAX = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Reads {@code bytes=0-99}, {@code bytes=100-}, or {@code bytes=-100} for the last 100 bytes.
     * Several ranges, and what is no range, are ignored: the client then gets the whole file (RFC
     * 9110 §14.2).
     */
    static Optional<Range> of(String header, int length) {
      Matcher range = SYNTAX.matcher(header);
      if (!range.matches() || header.equals("bytes=-")) {
        return Optional.empty();
      }
      String first = range.group(1);
      String last = range.group(2);
      if (first.isEmpty()) {
        return Optional.of(new Range(Math.max(0, length - Long.parseLong(last)), length));
      }
      long from = Long.parseLong(first);
      long end = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last) + 1;
      return end <= from ? Optional.empty() : Optional.of(new Range(from, Math.min(end, length)));
    }
  }
}
