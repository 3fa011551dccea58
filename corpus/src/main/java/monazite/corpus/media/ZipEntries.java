package monazite.corpus.media;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/// The entries of a zip, one after another as they stand in its bytes.
public final class ZipEntries extends ZipArchiveInputStream {
  /// @param in bytes that begin with an entry
  public ZipEntries(InputStream in) {
    super(in, "UTF-8", true, true);
  }

  /// Whether an entry is packed by a method that only native code, which isn't shipped, unpacks:
  /// the library believes that it can and ends in a linkage error.
  public static boolean isForeign(ZipArchiveEntry entry) {
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    return method == ZipMethod.ZSTD || method == ZipMethod.ZSTD_DEPRECATED;
  }

  @Override
  public boolean canReadEntryData(ArchiveEntry entry) {
    return super.canReadEntryData(entry)
        && !(entry instanceof ZipArchiveEntry zipped && isForeign(zipped));
  }

  /// Called as the entry is reached, before anybody has asked whether it can be read.
  @Override
  protected InputStream createZstdInputStream(InputStream packed) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw refusal();
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        throw refusal();
      }
    };
  }

  private static IOException refusal() {
    return new IOException("packed by Zstandard, which is not supported");
  }
}
