package monazite.corpus.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The content of all members of a gzip stream, up to the very byte at which it is cut. Zeros may
/// fill up behind the last member; anything else there is told when the content has been read.
final class GzipMembers extends InputStream {
  private static final int MAGIC = 0x8b1f;
  private static final int BUFFER = 1 << 16;
  private static final int WITH_SUM = 2;
  private static final int WITH_EXTRA = 4;
  private static final int WITH_NAME = 8;
  private static final int WITH_COMMENT = 16;

  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private InputStream in;
  private Member member;
  private boolean ended;

  /// The deflated part of a member.
  private static final class Member extends InflaterInputStream {
    Member(InputStream in, Inflater inflater) {
      super(in, inflater, BUFFER);
    }

    /// What was taken in behind the member's end.
    InputStream rest() {
      int left = inf.getRemaining();
      return new SequenceInputStream(
          new ByteArrayInputStream(buf.clone(), len - left, left), this.in);
    }
  }

  GzipMembers(InputStream in) throws IOException {
    this.in = in;
    skipHeader(number(2));
    this.member = new Member(in, inflater);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (!ended) {
      int read = member.read(bytes, offset, length);
      if (read >= 0) {
        sum.update(bytes, offset, read);
        return read;
      }
      next();
    }
    return -1;
  }

  private void next() throws IOException {
    in = member.rest();
    long stated = number(4);
    long size = number(4);
    if (stated != sum.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw new BrokenInputException(ZipWalk.WRONG_SUM);
    }
    sum.reset();
    inflater.reset();
    int first = in.read();
    int second = first < 0 ? -1 : in.read();
    if ((first | second << 8) == MAGIC && second >= 0) {
      skipHeader(MAGIC);
      member = new Member(in, inflater);
      return;
    }
    ended = true;
    inflater.end();
    for (int b = first | Math.max(second, 0); b >= 0; b = in.read()) {
      if (b != 0) {
        throw new BrokenInputException(
            "other bytes behind the end of the gzip stream: left out; what stands before them was"
                + " read");
      }
    }
  }

  private void skipHeader(long magic) throws IOException {
    if (magic != MAGIC || number(1) != 8) {
      throw new IOException("no gzip member");
    }
    int flags = (int) number(1);
    in.skipNBytes(6);
    if ((flags & WITH_EXTRA) != 0) {
      in.skipNBytes(number(2));
    }
    for (int text : new int[] {WITH_NAME, WITH_COMMENT}) {
      while ((flags & text) != 0 && number(1) != 0) {
        // a name or comment ends in a zero
      }
    }
    if ((flags & WITH_SUM) != 0) {
      in.skipNBytes(2);
    }
  }

  /// A number of so many bytes, the lowest first.
  private long number(int bytes) throws IOException {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      int b = in.read();
      if (b < 0) {
        throw new EOFException("it ends within a gzip member");
      }
      number |= (long) b << (8 * i);
    }
    return number;
  }
}
