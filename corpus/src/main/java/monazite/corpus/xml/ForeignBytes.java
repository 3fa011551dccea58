package monazite.corpus.xml;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes of another encoding in what says, or should be, UTF-8: a name or sign that was pasted in.
/// Only such as stand alone between ASCII: whole words of them are of an encoding that isn't known.
final class ForeignBytes {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int STRETCH = 8192;

  private ForeignBytes() {}

  /// The record with each byte that is no UTF-8 read as Windows-1252; empty where there is none,
  /// where they stand together, or where the record is said to be in another encoding.
  static Optional<byte[]> asUtf8(byte[] record) {
    String said = XmlEncoding.declared(record);
    if (!said.isEmpty() && !said.equalsIgnoreCase("UTF-8")) {
      return Optional.empty();
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(record);
    CharBuffer out = CharBuffer.allocate(STRETCH);
    ByteArrayOutputStream better = new ByteArrayOutputStream(record.length + 64);
    int copied = 0;
    boolean foreign = false;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      out.clear();
      if (result.isUnderflow()) {
        break;
      }
      if (result.isError()) {
        int bad = in.position();
        if (!isAlone(record, bad, bad + result.length())) {
          return Optional.empty();
        }
        better.write(record, copied, bad - copied);
        String meant = new String(record, bad, result.length(), WINDOWS);
        better.writeBytes(meant.getBytes(StandardCharsets.UTF_8));
        copied = bad + result.length();
        in.position(copied);
        foreign = true;
      }
    }
    better.write(record, copied, record.length - copied);
    return foreign ? Optional.of(better.toByteArray()) : Optional.empty();
  }

  private static boolean isAlone(byte[] record, int from, int to) {
    return to == from + 1
        && (from == 0 || record[from - 1] >= 0)
        && (to == record.length || record[to] >= 0);
  }
}
