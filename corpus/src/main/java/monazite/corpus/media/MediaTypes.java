package monazite.corpus.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// Media types by magic numbers.
public final class MediaTypes {
  private MediaTypes() {}

  /// The media type of content that begins with these bytes: `application/pdf`. Never fails:
  /// unknown content is `application/octet-stream`.
  public static String of(byte[] head) {
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(head), new Metadata())
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory don't fail
    }
  }
}
