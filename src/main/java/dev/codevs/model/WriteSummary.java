package dev.codevs.model;

/**
 * What writing a site came to.
 *
 * @param written files that are new or have changed
 * @param unchanged files that were left alone
 * @param removed files of the last build that the site no longer has
 * @param bytes the size of the whole site
 */
public record WriteSummary(int written, int unchanged, int removed, long bytes) {

  /** The number of files the site has. */
  public int files() {
    return written + unchanged;
  }
}
