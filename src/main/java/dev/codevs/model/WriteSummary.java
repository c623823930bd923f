package dev.codevs.model;

/**
 * The numbers of files that a build wrote, left alone and deleted.
 *
 * @param written the number of files that are new or have changed
 * @param unchanged the number of files that codevs left alone
 * @param removed the number of files of the last build that the site no longer has; codevs deleted
 *     them
 * @param bytes the size of the whole site
 */
public record WriteSummary(int written, int unchanged, int removed, long bytes) {

  /** The number of files the site has. */
  public int files() {
    return written + unchanged;
  }
}
