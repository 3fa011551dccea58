package monazite.corpus.input;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import monazite.corpus.media.ZipEntries;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// Reads a zip as it comes, without its directory. Where an entry is damaged, reading goes on at
/// the next one.
final class ZipStream {
  private static final byte[] LOCAL = "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);

  /// Bytes that may be taken in before any are given out: an entry that is stored with its size
  /// behind it is searched for its end in memory.
  private static final int MOST_AHEAD = 64 << 20;

  private final Ahead raw;
  private final Container.Entries entries;
  private Optional<Entry> last = Optional.empty();
  private boolean found;

  /// What was read of an entry whose sum may not be known before the next one.
  private record Entry(ZipArchiveEntry entry, Content content) {}

  ZipStream(InputStream in, Container.Entries entries) {
    this.raw = new Ahead(in);
    this.entries = entries;
  }

  void each() throws IOException {
    boolean promised = Heads.startsWith(Heads.peek(raw.packed()), 0, "PK\u0003\u0004");
    ZipEntries zip = new ZipEntries(raw);
    while (true) {
      ZipArchiveEntry entry;
      try {
        raw.left = MOST_AHEAD;
        entry = zip.getNextEntry();
      } catch (IOException | RuntimeException e) {
        found = true;
        if (!entries.failed()) {
          entries.unreadable(
              last.map(it -> it.entry().getName()).orElse("?"),
              String.valueOf(BrokenInputException.of(e).getMessage()));
        }
        if (!findNext()) {
          return;
        }
        last = Optional.empty();
        zip = new ZipEntries(new SequenceInputStream(new ByteArrayInputStream(LOCAL), raw));
        continue;
      }
      check();
      if (entry == null && promised && !found) {
        throw new BrokenInputException("damaged zip: it ends within the head of its first entry");
      }
      found = true;
      if (entry == null || !read(zip, entry)) {
        return;
      }
    }
  }

  private boolean read(ZipEntries zip, ZipArchiveEntry entry) throws IOException {
    if (entry.isDirectory() || Container.isHidden(entry.getName())) {
      return true;
    }
    if (!zip.canReadEntryData(entry)) {
      entries.unreadable(entry.getName(), ZipWalk.why(entry));
      return true;
    }
    Content content = new Content(zip, raw);
    last = Optional.of(new Entry(entry, content));
    return entries.entry(entry.getName(), content);
  }

  /// Tells of an entry whose content was read to its end and is not what was packed.
  private void check() throws IOException {
    if (last.isPresent()) {
      Content content = last.get().content();
      long sum = last.get().entry().getCrc();
      if (content.ended && sum >= 0 && sum != content.getChecksum().getValue()) {
        entries.unreadable(last.get().entry().getName(), ZipWalk.WRONG_SUM);
      }
    }
    last = Optional.empty();
  }

  /// Moves on behind the next beginning of an entry; false where there is none.
  private boolean findNext() throws IOException {
    int matched = 0;
    while (matched < LOCAL.length) {
      raw.left = MOST_AHEAD;
      int b;
      try {
        b = raw.read();
      } catch (BrokenInputException e) {
        return false; // the damage is that of the stream below
      }
      if (b < 0) {
        return false;
      }
      matched = b == LOCAL[matched] ? matched + 1 : b == LOCAL[0] ? 1 : 0;
    }
    return true;
  }

  /// An entry's content, summed up as it is read.
  private static final class Content extends CheckedInputStream {
    private final Ahead raw;
    private boolean ended;

    Content(InputStream in, Ahead raw) {
      super(in, new CRC32());
      this.raw = raw;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      raw.left = MOST_AHEAD;
      int read = super.read(bytes, offset, length);
      ended |= read < 0;
      return read;
    }
  }

  /// The packed stream, which may not run too far ahead of what is unpacked from it.
  private static final class Ahead extends FilterInputStream {
    private long left = MOST_AHEAD;

    Ahead(InputStream in) {
      super(in);
    }

    InputStream packed() {
      return in;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count(1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count(read);
      return read;
    }

    /// A reader that gives up must not take the stream away from the next one.
    @Override
    public void close() {}

    private void count(int read) throws BrokenInputException {
      left -= read;
      if (left < 0) {
        throw new BrokenInputException(
            "stored without its size, and larger than "
                + (MOST_AHEAD >> 20)
                + " MB: not read; name the archive as a file of its own");
      }
    }
  }
}
