package monazite.corpus.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/// A stream that fails at its end where its bytes are not those that were summed up.
final class SummedStream extends CheckedInputStream {
  private final long sum;

  /// @param sum CRC-32 of all bytes; negative where unknown
  SummedStream(InputStream in, long sum) {
    super(in, new CRC32());
    this.sum = sum;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read < 0 && sum >= 0 && getChecksum().getValue() != sum) {
      throw new BrokenInputException(ZipWalk.WRONG_SUM);
    }
    return read;
  }
}
