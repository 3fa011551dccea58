package monazite.corpus.input;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The end of a zip file, which says where its directory begins.
final class ZipDirectory {
  /// A directory is held in memory as objects of ten times its size.
  private static final long MOST = 24 << 20;

  private static final int END = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int END_MARK = 0x06054b50;
  private static final int LOCATOR = 20;
  private static final int LOCATOR_MARK = 0x07064b50;
  private static final int LARGE_END_OFFSET = 48;
  private static final long IN_LARGE_END = 0xffffffffL;

  private ZipDirectory() {}

  /// Whether the directory is small enough to be held in memory. False where there is none.
  static boolean isBounded(RandomAccessFile zip) throws IOException {
    int length = (int) Math.min(zip.length(), END + LONGEST_COMMENT + LOCATOR);
    long start = zip.length() - length;
    ByteBuffer tail = at(zip, start, length);
    for (int end = length - END; end >= 0; end--) {
      if (tail.getInt(end) == END_MARK) {
        long begin = Integer.toUnsignedLong(tail.getInt(end + 16));
        if (begin == IN_LARGE_END && end >= LOCATOR && tail.getInt(end - LOCATOR) == LOCATOR_MARK) {
          long place = tail.getLong(end - LOCATOR + 8);
          boolean within = place >= 0 && place <= zip.length() - LARGE_END_OFFSET - 8;
          begin = within ? at(zip, place + LARGE_END_OFFSET, 8).getLong(0) : -1;
        }
        return begin >= 0 && start + end - begin <= MOST;
      }
    }
    return false;
  }

  private static ByteBuffer at(RandomAccessFile zip, long place, int length) throws IOException {
    byte[] bytes = new byte[length];
    zip.seek(place);
    zip.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
