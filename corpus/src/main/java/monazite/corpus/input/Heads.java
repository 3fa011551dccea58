package monazite.corpus.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import monazite.corpus.format.SourceFormat;

/// Looks at the beginning of a stream and puts it back.
final class Heads {
  private Heads() {}

  /// Up to [SourceFormat#HEAD] first bytes; the stream stands where it stood. It must support
  /// marks. Where it breaks off, these are the bytes before; it fails when it is read.
  static byte[] peek(InputStream in) throws IOException {
    byte[] head = new byte[SourceFormat.HEAD];
    int length = 0;
    in.mark(head.length);
    try {
      int read = in.read(head, 0, head.length);
      while (read > 0) {
        length += read;
        read = in.read(head, length, head.length - length);
      }
    } catch (BrokenInputException e) {
      if (length == 0) {
        throw e;
      }
    }
    in.reset();
    return Arrays.copyOf(head, length);
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
