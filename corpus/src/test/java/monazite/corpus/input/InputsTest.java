package monazite.corpus.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import monazite.corpus.format.SourceFormat.Origin;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder;

  /// What was handed out: `file!entry=content` and `file!entry: why`.
  private List<String> read(InputStream standardInput, String... inputs) throws IOException {
    List<String> seen = new ArrayList<>();
    Inputs.read(
        List.of(inputs),
        standardInput,
        new InputSink() {
          @Override
          public void stream(Origin origin, InputStream in) throws IOException {
            seen.add(name(origin) + "=" + count(in));
          }

          @Override
          public void problem(Origin origin, String why) {
            seen.add(name(origin) + ": " + why);
          }
        });
    return seen;
  }

  /// Short content as it is, long content by its size.
  private static String count(InputStream in) throws IOException {
    byte[] begin = in.readNBytes(20);
    long size = begin.length + in.skip(0);
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
    }
    return size == begin.length ? new String(begin, StandardCharsets.UTF_8) : size + " bytes";
  }

  private String name(Origin origin) {
    String file = origin.file().replace(folder.toString(), "F");
    return origin.entry().isEmpty() ? file : file + "!" + origin.entry();
  }

  private List<String> read(Path... inputs) throws IOException {
    return read(
        InputStream.nullInputStream(),
        Arrays.stream(inputs).map(Path::toString).toArray(String[]::new));
  }

  private Path file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  @Test
  void foldersAreReadInOrderOfNamesWithoutHiddenFiles() throws IOException {
    file("a/z.txt", bytes("3"));
    file("a/b/c.txt", bytes("2"));
    file("a/.hidden", bytes("x"));
    file("a/a.txt", bytes("1"));
    assertEquals(List.of("F/a/a.txt=1", "F/a/b/c.txt=2", "F/a/z.txt=3"), read(folder.resolve("a")));
  }

  @Test
  void linksThatLeadBackEnd() throws IOException {
    file("a/x.txt", bytes("1"));
    Files.createSymbolicLink(folder.resolve("a/again"), folder.resolve("a"));
    assertEquals(List.of("F/a/x.txt=1"), read(folder.resolve("a")));
  }

  @Test
  void missingInputsAreProblemsAndTheOthersAreRead() throws IOException {
    Path there = file("x.txt", bytes("1"));
    assertEquals(
        List.of("F/none.txt: no such file or folder", "F/x.txt=1"),
        read(folder.resolve("none.txt"), there));
  }

  @Test
  void dashIsStandardInputArchivesIncluded() throws IOException {
    assertEquals(List.of("-=hi"), read(new ByteArrayInputStream(bytes("hi")), "-"));
    byte[] zip = zip("a.txt", bytes("1"), "b.txt", bytes("2"));
    assertEquals(List.of("-!a.txt=1", "-!b.txt=2"), read(new ByteArrayInputStream(zip), "-"));
  }

  @Test
  void archivesAreReadAsStreamsOneWithinAnother() throws IOException {
    byte[] inner = zip("c.txt", bytes("3"), "d.txt.gz", gzip(bytes("4")));
    Path file = file("x.zip", zip("a.txt", bytes("1"), "in/b.zip", inner, "e.txt", bytes("5")));
    assertEquals(
        List.of(
            "F/x.zip!a.txt=1",
            "F/x.zip!in/b.zip!c.txt=3",
            "F/x.zip!in/b.zip!d.txt.gz!d.txt=4",
            "F/x.zip!e.txt=5"),
        read(file));
  }

  @Test
  void theNameOfAFileDoesNotMatter() throws IOException {
    assertEquals(List.of("F/x.pdf!a.txt=1"), read(file("x.pdf", zip("a.txt", bytes("1")))));
    assertEquals(List.of("F/y.zip=text"), read(file("y.zip", bytes("text"))));
    assertEquals(List.of("F/z!content=1"), read(file("z", gzip(bytes("1")))));
  }

  @Test
  void gzipMembersBehindEachOtherAreOneStream() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip(bytes("1")));
    both.write(gzip(bytes("2")));
    assertEquals(List.of("F/x.gz!x=12"), read(file("x.gz", both.toByteArray())));
  }

  @Test
  void tarAndBzip2AreReadToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new BZip2CompressorOutputStream(out))) {
      TarArchiveEntry entry = new TarArchiveEntry("a.txt");
      entry.setSize(1);
      tar.putArchiveEntry(entry);
      tar.write('1');
      tar.closeArchiveEntry();
    }
    assertEquals(List.of("F/x.tar.bz2!x.tar!a.txt=1"), read(file("x.tar.bz2", out.toByteArray())));
  }

  @Test
  void archivesBeyondTheDepthAreRefusedWithARemedy() throws IOException {
    byte[] nested = bytes("text");
    for (int i = 0; i < Inputs.DEEPEST; i++) {
      nested = zip("a" + i, nested);
    }
    assertEquals(List.of("F/ok.zip!a3!a2!a1!a0=text"), read(file("ok.zip", nested)));
    assertEquals(
        List.of(
            "F/deep.zip!b!a3!a2!a1: archives lie deeper than 4 within each other: not read;"
                + " unpack the outer ones and name the folder"),
        read(file("deep.zip", zip("b", nested))));
  }

  @Test
  void aBombIsRefusedOnceWithARemedy() throws IOException {
    byte[] zeros = zip("zeros", new byte[100 << 20]);
    List<String> seen = read(file("bomb.zip", zip("in.zip", zeros, "more.txt", bytes("1"))));
    assertEquals(
        List.of(
            "F/bomb.zip!in.zip!zeros: inflates to more than 200 times its size: refused as an"
                + " archive bomb; if you trust it, unpack it and name the folder"),
        seen);
    assertEquals(1, read(new ByteArrayInputStream(zeros), "-").size());
    assertEquals(1, read(file("b.gz", gzip(new byte[100 << 20]))).size());
  }

  @Test
  void aTruncatedZipGivesItsWholeEntriesAndThenAProblem() throws IOException {
    byte[] noise = new byte[300_000];
    new java.util.Random(1).nextBytes(noise);
    byte[] whole = zip("a.txt", bytes("1"), "b.bin", noise, "c.txt", bytes("3"));
    List<String> seen = read(file("cut.zip", Arrays.copyOf(whole, 200_000)));
    assertEquals("F/cut.zip!a.txt=1", seen.getFirst());
    assertTrue(seen.get(1).startsWith("F/cut.zip!b.bin: cut short or damaged"), seen::toString);
    assertTrue(seen.size() <= 3, seen::toString);
  }

  @Test
  void aTruncatedGzipIsAProblem() throws IOException {
    byte[] whole = gzip(bytes("text ".repeat(1000)));
    List<String> seen = read(file("cut.gz", Arrays.copyOf(whole, whole.length - 10)));
    assertEquals(1, seen.size());
    assertTrue(seen.getFirst().startsWith("F/cut.gz!cut: cut short or damaged"), seen::toString);
  }

  @Test
  void aZipWithJunkInFrontOfItIsReadByItsDirectory() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes("#!/bin/sh\njunk\n".repeat(100)));
    out.write(zip("a.txt", bytes("1")));
    assertEquals(List.of("F/x.exe!a.txt=1"), read(file("x.exe", out.toByteArray())));
  }

  @Test
  void randomDamageToAnArchiveNeverThrows() throws IOException {
    byte[] whole =
        zip(
            "a.txt",
            bytes("text ".repeat(50)),
            "b.zip",
            zip("c.txt", gzip(bytes("x"))),
            "d",
            new byte[999]);
    monazite.corpus.Seeded.forAll(
        500,
        random -> {
          byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
          for (int i = random.nextInt(8); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
          }
          try {
            assertTrue(!read(file("damaged", damaged)).isEmpty() || damaged.length < whole.length);
            read(new ByteArrayInputStream(damaged), "-");
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void whatTheSinkThrowsEndsTheRun() throws IOException {
    Path file = file("x.zip", zip("a.txt", bytes("1"), "b.txt", bytes("2")));
    InputSink full =
        new InputSink() {
          @Override
          public void stream(Origin origin, InputStream in) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void problem(Origin origin, String why) throws IOException {
            throw new IOException("no problem expected: " + why);
          }
        };
    IOException thrown =
        assertThrows(
            IOException.class,
            () -> Inputs.read(List.of(file.toString()), InputStream.nullInputStream(), full));
    assertEquals("disk full", thrown.getMessage());
  }
}
