package monazite.corpus.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.media.OfficeFiles;
import monazite.corpus.media.ZipEntries;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Reads a zip file by its central directory, which holds even where junk stands in front of the
/// archive. A file that has lost its directory is read as a stream, by [Container].
final class ZipWalk {
  /// What is said of an entry that differs from what was packed.
  static final String WRONG_SUM =
      "damaged: its checksum is wrong, so that some of its records may be";

  private static final int TAIL = 65_557;

  /// Bytes of packed data taken at once.
  private static final int PIECE = 64 * 1024;

  private static final String END = "PK\u0005\u0006";
  private static final String LOCAL = "PK\u0003\u0004";

  private ZipWalk() {}

  /// Whether the file ends in a zip's central directory, and begins as one or names its start
  /// within the file.
  static boolean hasDirectory(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] head = new byte[(int) Math.min(SourceFormat.HEAD, in.length())];
      in.readFully(head);
      byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
      in.seek(in.length() - tail.length);
      in.readFully(tail);
      String text = new String(tail, StandardCharsets.ISO_8859_1);
      return text.contains(END)
          && OfficeFiles.kind(head).isEmpty()
          && ZipDirectory.isBounded(in)
          && (Heads.startsWith(head, 0, LOCAL) || opens(file));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean opens(Path file) {
    try (ZipFile zip = open(file)) {
      return zip.getEntries().hasMoreElements();
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static ZipFile open(Path file) throws IOException {
    return ZipFile.builder().setPath(file).get();
  }

  /// Why an entry can't be read, and what to do.
  static String why(ZipArchiveEntry entry) {
    return entry.getGeneralPurposeBit().usesEncryption()
        ? "encrypted: unpack it with its password and name the folder"
        : "packed by method "
            + entry.getMethod()
            + ", which is not supported: unpack it (7z x) and name the folder";
  }

  static void each(Path file, Meter meter, Container.Entries entries) throws IOException {
    ZipFile zip;
    try {
      zip = ZipFile.builder().setSeekableByteChannel(CountedChannel.of(file, meter::consume)).get();
      meter.takeWhole(Files.size(file));
    } catch (IOException | RuntimeException e) {
      throw new BrokenInputException("damaged zip: " + e.getMessage(), e);
    }
    try (zip) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (entry.isDirectory() || Container.isHidden(entry.getName())) {
          continue;
        }
        if (!zip.canReadEntryData(entry) || ZipEntries.isForeign(entry)) {
          entries.unreadable(entry.getName(), why(entry));
        } else if (!entry(zip, entry, entries)) {
          return;
        }
      }
    }
  }

  private static boolean entry(ZipFile zip, ZipArchiveEntry entry, Container.Entries entries)
      throws IOException {
    InputStream in;
    try {
      in = new SummedStream(opened(zip, entry), entry.getCrc());
    } catch (IOException | RuntimeException e) {
      entries.unreadable(entry.getName(), "damaged: " + e.getMessage());
      return true;
    }
    try (in) {
      return entries.entry(entry.getName(), in);
    }
  }

  /// Deflated entries are inflated from large pieces: the library's own stream takes small ones.
  private static InputStream opened(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    if (entry.getMethod() != ZipEntry.DEFLATED) {
      return zip.getInputStream(entry);
    }
    return new Inflating(zip.getRawInputStream(entry));
  }

  /// Inflates an entry and gives back the memory that lies outside the heap when it is closed.
  private static final class Inflating extends InflaterInputStream {
    private boolean padded;

    Inflating(InputStream packed) {
      super(packed, new Inflater(true), PIECE);
    }

    /// The inflater wants one more byte behind some entries, as its documentation says.
    @Override
    protected void fill() throws IOException {
      len = in.read(buf, 0, buf.length);
      if (len < 0) {
        if (padded) {
          throw new EOFException("the entry ends before its data does");
        }
        padded = true;
        buf[0] = 0;
        len = 1;
      }
      inf.setInput(buf, 0, len);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }
}
