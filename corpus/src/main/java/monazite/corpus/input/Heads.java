package monazite.corpus.input;

import java.io.IOException;
import java.io.InputStream;
import monazite.corpus.format.SourceFormats;

/// Looks at the beginning of a stream and puts it back.
final class Heads {
  private Heads() {}

  /// Up to [SourceFormats#HEAD] first bytes; the stream stands where it stood. It must support
  /// marks.
  static byte[] peek(InputStream in) throws IOException {
    in.mark(SourceFormats.HEAD);
    byte[] head = in.readNBytes(SourceFormats.HEAD);
    in.reset();
    return head;
  }

  static boolean startsWith(byte[] head, int at, String magic) {
    if (head.length < at + magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((head[at + i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
