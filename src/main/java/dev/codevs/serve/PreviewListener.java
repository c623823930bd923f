package dev.codevs.serve;

import dev.codevs.build.Preview;

/** Receives the events of a preview. The threads of the server may call it at the same time. */
public interface PreviewListener {

  /** The site was loaded, at the start or after a change. */
  void loaded(Preview preview);

  /** codevs failed while it loaded the site or rendered a page. The preview goes on. */
  void failed(PreviewFailure failure);
}
