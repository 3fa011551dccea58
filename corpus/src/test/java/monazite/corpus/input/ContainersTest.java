package monazite.corpus.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import monazite.corpus.format.SourceFormat.Origin;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;
import org.tukaani.xz.XZOutputStream;

/// Kinds of archives, whole and damaged, from a file and as a stream.
class ContainersTest {
  @TempDir Path folder;

  private interface Pack {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] packed(Pack pack, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packing = pack.over(out)) {
      packing.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(size).nextBytes(noise);
    return noise;
  }

  private static byte[] tar(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = (byte[]) namesAndContents[i + 1];
        TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i]);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  /// A zip whose entries are written to a stream (sizes behind them) or not.
  private static byte[] zip(boolean streamed, Zip64Mode mode, Object... namesAndContents)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setUseZip64(mode);
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = (byte[]) namesAndContents[i + 1];
        ZipArchiveEntry entry = new ZipArchiveEntry((String) namesAndContents[i]);
        if (!streamed) {
          java.util.zip.CRC32 sum = new java.util.zip.CRC32();
          sum.update(content);
          entry.setMethod(ZipArchiveEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(sum.getValue());
        }
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  private List<String> file(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return read(file.toString(), InputStream.nullInputStream());
  }

  private static List<String> stream(byte[] content) throws IOException {
    return read("-", new ByteArrayInputStream(content));
  }

  private static List<String> read(String input, InputStream standard) throws IOException {
    List<String> seen = new ArrayList<>();
    Inputs.read(
        List.of(input),
        standard,
        new InputSink() {
          @Override
          public void stream(Origin origin, InputStream in) throws IOException {
            byte[] begin = in.readNBytes(20);
            byte[] rest = in.readAllBytes();
            String text = new String(begin, StandardCharsets.UTF_8);
            seen.add(
                origin.entry()
                    + "="
                    + (rest.length > 0 ? begin.length + rest.length + " bytes" : text));
          }

          @Override
          public void problem(Origin origin, String why) {
            seen.add(origin.entry() + ": " + why);
          }
        });
    return seen;
  }

  @Test
  void xzAndLzmaAreReadMembersBehindEachOtherToo() throws IOException {
    byte[] xz = packed(out -> new XZOutputStream(out, new LZMA2Options(9)), bytes("text"));
    assertEquals(List.of("a=text"), file("a.xz", xz));
    assertEquals(List.of("content=text"), stream(xz));
    byte[] both = Arrays.copyOf(xz, 2 * xz.length);
    System.arraycopy(xz, 0, both, xz.length, xz.length);
    assertEquals(List.of("a=texttext"), file("a.xz", both));
    assertEquals(
        List.of("a.tar!b=1"),
        file(
            "a.txz",
            packed(out -> new XZOutputStream(out, new LZMA2Options()), tar("b", bytes("1")))));
    byte[] lzma = packed(out -> new LZMAOutputStream(out, new LZMA2Options(), -1), bytes("text"));
    assertEquals(List.of("a=text"), file("a.lzma", lzma));
  }

  @Test
  void aDictionaryBeyondTheBoundIsRefusedBeforeItIsMade() throws IOException {
    LZMA2Options large = new LZMA2Options();
    large.setDictSize(512 << 20);
    byte[] xz = xzHeaderOf(packed(out -> new XZOutputStream(out, new LZMA2Options(0)), bytes("x")));
    List<String> seen = file("a.xz", xz);
    assertEquals(1, seen.size());
    assertTrue(
        seen.getFirst().matches("a: unpacking it takes [0-9]+ MiB of memory, more than the 72 .*"),
        seen::toString);
  }

  /// Names a dictionary of 1.5 GiB in the block's header, whose sum is made to fit.
  private static byte[] xzHeaderOf(byte[] xz) {
    int filter = 12 + 2;
    assertEquals(0x21, xz[filter]);
    xz[filter + 2] = 37;
    int size = (xz[12] & 0xff) * 4 + 4;
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    sum.update(xz, 12, size - 4);
    for (int i = 0; i < 4; i++) {
      xz[12 + size - 4 + i] = (byte) (sum.getValue() >> (8 * i));
    }
    return xz;
  }

  /// A zip in which the entry `packed` claims a method of packing.
  private static byte[] methodOf(byte[] zip, int method) {
    byte[] changed = zip.clone();
    for (int i = 0; i + 46 < changed.length; i++) {
      boolean central = changed[i + 2] == 1 && changed[i + 3] == 2;
      boolean local = changed[i + 2] == 3 && changed[i + 3] == 4;
      int name = i + (central ? 46 : 30);
      if (changed[i] == 'P' && changed[i + 1] == 'K' && (central || local)) {
        if (new String(changed, name, 6, StandardCharsets.ISO_8859_1).equals("packed")) {
          changed[i + (central ? 10 : 8)] = (byte) method;
        }
      }
    }
    return changed;
  }

  @Test
  void anEntryPackedByAnUnknownMethodLosesNoOther() throws IOException {
    for (int method : new int[] {10, 18, 20, 93, 96, 97, 98}) {
      String told =
          "packed: packed by method "
              + method
              + ", which is not supported: unpack it (7z x) and name the folder";
      byte[] plain =
          zip(false, Zip64Mode.Never, "a", bytes("1"), "packed", noise(50_000), "b", bytes("2"));
      byte[] zip = methodOf(plain, method);
      assertEquals(List.of("a=1", told, "b=2"), file("m.zip", zip), method + " by directory");
      assertEquals(List.of("a=1", told, "b=2"), stream(zip), method + " as a stream");
      byte[] streamed =
          methodOf(
              zip(true, Zip64Mode.Never, "a", bytes("1"), "packed", noise(50_000), "b", bytes("2")),
              method);
      assertEquals(List.of("a=1", told, "b=2"), file("s.zip", streamed), method + " by directory");
      List<String> seen = stream(streamed);
      assertEquals("a=1", seen.getFirst(), seen.toString());
      assertEquals("b=2", seen.getLast(), seen.toString());
      assertTrue(seen.contains(told), seen.toString());
    }
  }

  @Test
  void archivesThatAreNotReadSayWhatToDo() throws IOException {
    byte[] sevenZip =
        Arrays.copyOf(new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C}, 64);
    assertEquals(
        List.of(": 7z archive: not read; unpack it (7z x) and name the folder"),
        file("a.7z", sevenZip));
    byte[] zstd = Arrays.copyOf(new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD}, 64);
    assertEquals(
        List.of("a: zstd archive: not read; unpack it (zstd -d) and name the folder"),
        file("a.gz", packed(GZIPOutputStream::new, zstd)));
  }

  @Test
  void junkBehindAGzipIsToldAndZerosAreNot() throws IOException {
    byte[] gzip = packed(GZIPOutputStream::new, bytes("text"));
    assertEquals(List.of("a=text"), file("a.gz", Arrays.copyOf(gzip, gzip.length + 1000)));
    byte[] junk = Arrays.copyOf(gzip, gzip.length + 10);
    junk[gzip.length + 3] = 'x';
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    List<String> problems = new ArrayList<>();
    Inputs.read(
        List.of("-"),
        new ByteArrayInputStream(junk),
        new InputSink() {
          @Override
          public void stream(Origin origin, InputStream in) throws IOException {
            for (int b = in.read(); b >= 0; b = in.read()) {
              seen.write(b);
            }
          }

          @Override
          public void problem(Origin origin, String why) {
            problems.add(why);
          }
        });
    assertEquals("text", seen.toString(StandardCharsets.UTF_8));
    assertEquals(
        List.of(
            "other bytes behind the end of the gzip stream: left out; what stands before them was"
                + " read"),
        problems);
  }

  @Test
  void aCutTarGzGivesWhatStandsBeforeTheCutAndOneProblem() throws IOException {
    byte[] tar = tar("a", bytes("1"), "b", noise(200_000), "c", bytes("3"));
    byte[] gzip = packed(GZIPOutputStream::new, tar);
    for (byte[] cut : List.of(Arrays.copyOf(gzip, 100_000), Arrays.copyOf(tar, 100_000))) {
      List<String> seen = stream(cut);
      assertEquals(2, seen.size(), seen::toString);
      assertTrue(seen.get(0).endsWith("a=1"), seen::toString);
      assertTrue(seen.get(1).matches(".*b: cut short or damaged: .*"), seen::toString);
    }
  }

  @Test
  void tarsWithoutTheirMagicNumberAreKnownByTheirSum() throws IOException {
    byte[] tar = tar("a", bytes("1"));
    Arrays.fill(tar, 257, 265, (byte) 0);
    int sum = 0;
    Arrays.fill(tar, 148, 156, (byte) ' ');
    for (int i = 0; i < 512; i++) {
      sum += tar[i];
    }
    System.arraycopy(bytes("%06o\0 ".formatted(sum)), 0, tar, 148, 8);
    assertEquals(List.of("a=1"), file("x", tar));
  }

  @Test
  void everyManner0fZipIsReadFromAFileAndAsAStream() throws IOException {
    for (Zip64Mode mode : Zip64Mode.values()) {
      for (boolean streamed : new boolean[] {true, false}) {
        byte[] zip = zip(streamed, mode, "a", bytes("1"), "b", noise(70_000));
        assertEquals(List.of("a=1", "b=70000 bytes"), file("x.zip", zip));
        assertEquals(List.of("a=1", "b=70000 bytes"), stream(zip));
      }
    }
  }

  @Test
  void anArchiveWithoutFilesCountsAsAnEmptyFile() throws IOException {
    byte[] empty = zip(true, Zip64Mode.Never);
    assertEquals(List.of("="), file("empty.zip", empty));
    assertEquals(List.of("="), stream(empty));
    assertEquals(
        List.of("="), file("folder.zip", zip(false, Zip64Mode.Never, "folder/", bytes(""))));
    assertEquals(List.of("="), file("empty.tar", Arrays.copyOf(tar("folder/", bytes("")), 10_240)));
  }

  @Test
  void aZipThatEndsInItsFirstHeadIsToldToBeDamaged() throws IOException {
    byte[] zip = zip(false, Zip64Mode.Never, "a", bytes("1"));
    for (int length : new int[] {4, 6, 20}) {
      assertEquals(
          List.of(": damaged zip: it ends within the head of its first entry"),
          file("cut.zip", Arrays.copyOf(zip, length)),
          length + " bytes");
    }
  }

  @Test
  void aDamagedEntryIsToldAndTheOthersAreRead() throws IOException {
    for (boolean streamed : new boolean[] {true, false}) {
      byte[] zip =
          zip(streamed, Zip64Mode.Never, "a", bytes("1"), "b", noise(70_000), "c", noise(5000));
      zip[35_000] ^= 0x55;
      for (List<String> seen : List.of(file("x.zip", zip), stream(zip))) {
        assertEquals("a=1", seen.getFirst());
        assertEquals("c=5000 bytes", seen.getLast(), seen::toString);
        assertEquals(
            1, seen.stream().filter(it -> it.startsWith("b: ")).count(), () -> "one line " + seen);
      }
    }
  }

  @Test
  void aDirectoryTooLargeForMemoryIsNotNeeded() throws IOException {
    Object[] entries = new Object[2 * 70_000];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = "%0400d".formatted(i);
      entries[i + 1] = bytes("x");
    }
    byte[] zip = zip(false, Zip64Mode.AsNeeded, entries);
    Path file = Files.write(folder.resolve("many.zip"), zip);
    assertTrue(!ZipWalk.hasDirectory(file));
    assertEquals(70_000, read(file.toString(), InputStream.nullInputStream()).size());
  }

  @Test
  void thereIsABoundOnEntries() throws IOException {
    Meter meter = new Meter(_ -> {});
    for (long i = 0; i < Meter.MOST_ENTRIES; i++) {
      meter.entry();
    }
    assertThrows(BrokenInputException.class, meter::entry);
    assertTrue(meter.refused());
  }
}
