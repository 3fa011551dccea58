package monazite.corpus.input;

import monazite.corpus.media.MediaTypes;
import monazite.corpus.xml.XmlHead;

/// Says what a stream is that no format reads.
final class UnknownContent {
  private UnknownContent() {}

  static String says(byte[] head) {
    if (head.length == 0) {
      return "empty";
    }
    if (isZero(head)) {
      return "begins with " + head.length + " zero bytes: a failed download or copy?";
    }
    String root = XmlHead.root(head).map(name -> " (root element " + name + ")").orElse("");
    return MediaTypes.of(head) + ": no format reads it" + root;
  }

  /// Whether the stream can't be what it was meant to be, whatever that was.
  static boolean isDamaged(byte[] head) {
    return head.length > 0 && isZero(head);
  }

  private static boolean isZero(byte[] head) {
    for (byte b : head) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }
}
