package monazite.corpus.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// One kind of archive or compression, recognised by its magic number. To add one, add a line to
/// [#ALL].
///
/// @param at place of the magic number
/// @param walk reads a stream of this kind
record Container(String name, int at, String magic, Walk walk) {
  private static final String UTF_8 = "UTF-8";

  static final List<Container> ALL =
      List.of(
          archive(
              "zip", 0, "PK\u0003\u0004", in -> new ZipArchiveInputStream(in, UTF_8, true, true)),
          archive("tar", 257, "ustar", in -> new TarArchiveInputStream(in, UTF_8)),
          single("gz", "\u001f\u008b\u0008", Container::gzip),
          single("bz2", "BZh", in -> new BZip2CompressorInputStream(in, true)));

  /// Reads all entries of a container's stream.
  interface Walk {
    /// Hands out the entries of one container.
    ///
    /// @param label the container's own name
    void each(InputStream in, String label, Entries entries) throws IOException;
  }

  /// Takes a container's entries.
  interface Entries {
    /// Returns whether more are wanted.
    boolean entry(String name, InputStream in) throws IOException;

    /// An entry that can't be read, the others can.
    void unreadable(String name, String why) throws IOException;
  }

  /// Opens a stream of one kind over another.
  private interface Opener<T extends InputStream> {
    T open(InputStream in) throws IOException;
  }

  static Optional<Container> of(byte[] head) {
    return ALL.stream()
        .filter(container -> Heads.startsWith(head, container.at(), container.magic()))
        .findFirst();
  }

  private static InputStream gzip(InputStream in) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(in)
        .setDecompressConcatenated(true)
        .get();
  }

  private static <E extends ArchiveEntry> Container archive(
      String name, int at, String magic, Opener<ArchiveInputStream<E>> opener) {
    return new Container(
        name, at, magic, (in, label, entries) -> entries(opener.open(in), entries));
  }

  private static <E extends ArchiveEntry> void entries(ArchiveInputStream<E> in, Entries entries)
      throws IOException {
    while (true) {
      E entry = next(in);
      if (entry == null) {
        return;
      }
      if (entry.isDirectory() || isHidden(entry.getName())) {
        continue;
      }
      if (!in.canReadEntryData(entry)) {
        entries.unreadable(
            entry.getName(), "encrypted, or compressed in a way that is not supported");
      } else if (!entries.entry(entry.getName(), in)) {
        return;
      }
    }
  }

  private static <E extends ArchiveEntry> E next(ArchiveInputStream<E> in)
      throws BrokenInputException {
    try {
      return in.getNextEntry();
    } catch (BrokenInputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new BrokenInputException("cut short or damaged: " + e.getMessage(), e);
    }
  }

  private static <T extends InputStream> Container single(
      String name, String magic, Opener<T> opener) {
    return new Container(
        name,
        0,
        magic,
        (in, label, entries) -> {
          T inner;
          try {
            inner = opener.open(in);
          } catch (BrokenInputException e) {
            throw e;
          } catch (IOException | RuntimeException e) {
            throw new BrokenInputException("cut short or damaged: " + e.getMessage(), e);
          }
          entries.entry(inside(label, name), inner);
        });
  }

  /// `dump.xml.gz` holds `dump.xml`, `dump.tgz` holds `dump.tar`.
  private static String inside(String label, String suffix) {
    String last = label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf('!')) + 1);
    String lower = last.toLowerCase(Locale.ROOT);
    if (lower.endsWith("." + suffix)) {
      return last.substring(0, last.length() - suffix.length() - 1);
    }
    return lower.endsWith(".tgz") ? last.substring(0, last.length() - 3) + "tar" : "content";
  }

  /// Hidden files and the shadow folder that one desktop writes into its archives.
  static boolean isHidden(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.startsWith(".") || name.startsWith("__MACOSX/");
  }
}
