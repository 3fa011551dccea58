package monazite.corpus.media;

import org.apache.tika.Tika;

/// Media types by magic numbers.
public final class MediaTypes {
  private static final Tika TIKA = new Tika();

  private MediaTypes() {}

  /// The media type of content that begins with these bytes: `application/pdf`. Never fails:
  /// unknown content is `application/octet-stream`.
  public static String of(byte[] head) {
    return TIKA.detect(head);
  }
}
