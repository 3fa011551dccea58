package monazite.corpus.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import monazite.corpus.media.OfficeFiles;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.lzma.LZMACompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;

/// One kind of archive or compression, recognised by its first bytes. To add one, add a line to
/// [#ALL].
///
/// @param begins whether a stream that begins with these bytes is of this kind
/// @param walk reads a stream of this kind
record Container(String name, Predicate<byte[]> begins, Walk walk) {
  private static final String UTF_8 = "UTF-8";
  private static final int TAR_HEADER = 512;
  private static final int TAR_SUM = 148;

  static final List<Container> ALL =
      List.of(
          new Container(
              "zip", Container::isZip, (in, label, entries) -> new ZipStream(in, entries).each()),
          new Container(
              "tar",
              Container::isTar,
              (in, label, entries) -> entries(new TarArchiveInputStream(in, UTF_8), entries)),
          single("gz", "\u001f\u008b\u0008", (in, kib) -> new GzipMembers(in)),
          single("bz2", "BZh", (in, kib) -> new Slices(new BZip2CompressorInputStream(in, true))),
          single("xz", "\u00fd7zXZ\u0000", Container::xz),
          single("lzma", Container::isLzma, Container::lzma),
          single("Z", "\u001f\u009d", (in, kib) -> new Slices(new ZCompressorInputStream(in, kib))),
          refused("7z", "7z\u00bc\u00af'\u001c", "7z x"),
          refused("zstd", "(\u00b5/\u00fd", "zstd -d"),
          refused("lz4", "\u0004\"M\u0018", "lz4 -d"),
          refused("rar", "Rar!\u001a\u0007", "unrar x"),
          refused(
              "split zip", "PK\u0007\u0008PK\u0003\u0004", "7z x, all parts beside each other,"),
          refused("cabinet", "MSCF\u0000\u0000\u0000\u0000", "7z x"));

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

    /// Whether the stream of the last entry failed, which has then been told.
    boolean failed();

    /// Memory that unpacking may take here, in KiB.
    int memory();
  }

  /// Opens a stream of one kind over another.
  private interface Opener<T extends InputStream> {
    T open(InputStream in, int memory) throws IOException;
  }

  static Optional<Container> of(byte[] head) {
    return ALL.stream().filter(container -> container.begins().test(head)).findFirst();
  }

  private static boolean isZip(byte[] head) {
    return (Heads.startsWith(head, 0, "PK\u0003\u0004") && OfficeFiles.kind(head).isEmpty())
        || Heads.startsWith(head, 0, "PK\u0005\u0006");
  }

  /// Archives from before the magic number are known by the sum over their first header.
  private static boolean isTar(byte[] head) {
    return Heads.startsWith(head, 257, "ustar")
        || (head.length >= TAR_HEADER
            && head[0] != 0
            && IntStream.range(TAR_SUM, TAR_SUM + 6).allMatch(i -> isOctal(head[i]))
            && isSummedUp(Arrays.copyOf(head, TAR_HEADER)));
  }

  private static boolean isSummedUp(byte[] header) {
    try {
      return TarUtils.verifyCheckSum(header);
    } catch (IllegalArgumentException e) {
      return false; // text whose digits are no octal number
    }
  }

  private static boolean isOctal(byte b) {
    return b >= '0' && b <= '7';
  }

  /// Properties as all writers set them, a dictionary of a power of two or one and a half, and a
  /// size that is unknown or below a terabyte.
  private static boolean isLzma(byte[] head) {
    if (!Heads.startsWith(head, 0, "]\u0000\u0000") || head.length < 14) {
      return false;
    }
    boolean unknown = true;
    for (int i = 5; i < 13; i++) {
      unknown &= head[i] == -1;
    }
    return head[13] == 0 && (unknown || (head[10] == 0 && head[11] == 0 && head[12] == 0));
  }

  private static InputStream xz(InputStream in, int memory) throws IOException {
    return XZCompressorInputStream.builder()
        .setInputStream(in)
        .setDecompressConcatenated(true)
        .setMemoryLimitKiB(memory)
        .get();
  }

  private static InputStream lzma(InputStream in, int memory) throws IOException {
    return LZMACompressorInputStream.builder().setInputStream(in).setMemoryLimitKiB(memory).get();
  }

  private static <E extends ArchiveEntry> void entries(ArchiveInputStream<E> in, Entries entries)
      throws IOException {
    while (true) {
      E entry;
      try {
        entry = in.getNextEntry();
      } catch (IOException | RuntimeException e) {
        if (entries.failed()) {
          return; // the cut went through the last entry
        }
        throw BrokenInputException.of(e);
      }
      if (entry == null) {
        return;
      }
      if (entry.isDirectory() || isHidden(entry.getName())) {
        continue;
      }
      if (!in.canReadEntryData(entry)) {
        entries.unreadable(entry.getName(), "stored in a way that is not supported: unpack it");
      } else if (!entries.entry(entry.getName(), in)) {
        return;
      }
    }
  }

  private static <T extends InputStream> Container single(
      String name, String magic, Opener<T> opener) {
    return single(name, head -> Heads.startsWith(head, 0, magic), opener);
  }

  private static <T extends InputStream> Container single(
      String name, Predicate<byte[]> begins, Opener<T> opener) {
    return new Container(
        name,
        begins,
        (in, label, entries) -> {
          T inner;
          try {
            inner = opener.open(in, entries.memory());
          } catch (IOException | RuntimeException e) {
            throw BrokenInputException.of(e);
          }
          entries.entry(inside(label, name), inner);
        });
  }

  private static Container refused(String name, String magic, String command) {
    return new Container(
        name,
        head -> Heads.startsWith(head, 0, magic),
        (in, label, entries) -> {
          throw new BrokenInputException(
              name + " archive: not read; unpack it (" + command + ") and name the folder");
        });
  }

  /// `dump.xml.gz` holds `dump.xml`, `dump.tgz` holds `dump.tar`.
  private static String inside(String label, String suffix) {
    String last = label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf('!')) + 1);
    String lower = last.toLowerCase(Locale.ROOT);
    if (lower.endsWith("." + suffix.toLowerCase(Locale.ROOT))) {
      return last.substring(0, last.length() - suffix.length() - 1);
    }
    boolean tar = lower.matches(".*\\.(tgz|tbz|txz|tbz2)");
    return tar ? last.substring(0, last.lastIndexOf('.')) + ".tar" : "content";
  }

  /// Hidden files and the shadow folder that one desktop writes into its archives.
  static boolean isHidden(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.startsWith(".") || name.startsWith("__MACOSX/");
  }
}
