package monazite.corpus.media;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.xml.XmlCursor;

/// The parts of an office document, one after another as they stand in it, bounded in number and
/// in size.
public final class OfficeParts extends InputStream implements Closeable {
  /// Bytes unpacked for each byte of the file, beyond what is free: sheets pack well.
  private static final int RATIO = 200;

  private static final long FREE = 64L << 20;
  private static final int MOST_PARTS = 10_000;

  /// Bytes that one row, or one shared text, may take.
  private static final int LARGEST = 16 << 20;

  private final ZipEntries zip;
  private final long most;
  private final Set<String> names = new TreeSet<>();
  private long unpacked;
  private long begun;
  private boolean tooLarge;

  /// @param file an office document of the Open XML kind
  public OfficeParts(byte[] file) {
    this.zip = new ZipEntries(new ByteArrayInputStream(file));
    this.most = FREE + (long) RATIO * file.length;
  }

  /// Moves to the next part; its name, or empty at the end.
  ///
  /// @throws Pages.UnreadableException where the document is damaged or refused
  public Optional<String> next() throws Pages.UnreadableException {
    try {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = zip.getNextEntry();
      }
      if (entry == null) {
        return Optional.empty();
      }
      String name = entry.getName().replace('\\', '/');
      if (names.size() == MOST_PARTS || !names.add(name.toLowerCase(Locale.ROOT))) {
        throw new Pages.UnreadableException("too many parts, or the same twice: refused");
      }
      begun = unpacked;
      return Optional.of(name);
    } catch (IOException e) {
      throw new Pages.UnreadableException("damaged: " + e.getMessage());
    }
  }

  /// A cursor before the root element of the part at hand.
  public XmlCursor cursor() throws XMLStreamException {
    return XmlCursor.of(this);
  }

  /// Allows as much for what comes next as for what came before.
  public void rest() {
    begun = unpacked;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = zip.read(bytes, offset, length);
    unpacked += Math.max(0, read);
    tooLarge |= unpacked > most || unpacked - begun > LARGEST;
    if (tooLarge) {
      throw new IOException(
          unpacked > most
              ? "it unpacks to more than " + RATIO + " times its size"
              : "a part, a row or a text in it is larger than " + (LARGEST >> 20) + " MB");
    }
    return read;
  }

  @Override
  public void close() {
    // nothing is held
  }
}
