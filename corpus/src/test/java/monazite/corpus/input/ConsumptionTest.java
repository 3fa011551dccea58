package monazite.corpus.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import monazite.corpus.format.SourceFormat.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What inputs tell of themselves while they are read.
final class ConsumptionTest {
  @TempDir Path folder;

  /// Writes down what is told; leaves out what is named.
  private static final class Log implements InputSink {
    private final List<String> told = new ArrayList<>();
    private final String leftOut;
    private long file;
    private long steps;

    Log(String leftOut) {
      this.leftOut = leftOut;
    }

    @Override
    public boolean begins(InputFile input) {
      file = 0;
      return !input.name().endsWith(leftOut);
    }

    @Override
    public void ends(InputFile input) {
      told.add(Path.of(input.name()).getFileName() + " " + (file == input.bytes()));
    }

    @Override
    public void consumed(long bytes) {
      file += bytes;
      steps++;
    }

    @Override
    public void stream(Origin origin, InputStream in) throws IOException {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }

    @Override
    public void problem(Origin origin, String why) {
      told.add("problem");
    }
  }

  private void write() throws IOException {
    byte[] noise = new byte[3_000_000];
    new Random(1).nextBytes(noise);
    Files.write(folder.resolve("a.bin"), noise);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("one"));
      out.write(noise);
      out.putNextEntry(new ZipEntry("two"));
      out.write(noise);
    }
    Files.write(folder.resolve("b.zip"), zip.toByteArray());
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("c.gz")))) {
      gzip.write(noise);
    }
  }

  @Test
  void theBytesTakenFromAFileAddUpToItsSizeAndAreToldAlongTheWay() throws IOException {
    write();
    Log log = new Log("nothing");
    Inputs.read(List.of(folder.toString()), InputStream.nullInputStream(), log);
    assertEquals(List.of("a.bin true", "b.zip true", "c.gz true"), log.told);
    assertTrue(log.steps > 60, "told " + log.steps + " times");
  }

  @Test
  void whatIsNotWantedIsNotRead() throws IOException {
    write();
    Log log = new Log(".zip");
    Inputs.read(List.of(folder.toString()), InputStream.nullInputStream(), log);
    assertEquals(List.of("a.bin true", "c.gz true"), log.told);
  }

  @Test
  void aSurveyListsTheFilesInTheirOrderWithoutReadingThem() throws IOException {
    write();
    List<InputFile> survey =
        Inputs.survey(List.of(folder.resolve("c.gz").toString(), "-", folder.toString(), "none"));
    assertEquals(
        List.of("c.gz", "-", "a.bin", "b.zip", "c.gz", "none"),
        survey.stream().map(it -> String.valueOf(Path.of(it.name()).getFileName())).toList());
    assertEquals(
        List.of(true, false, true, true, true, false),
        survey.stream().map(InputFile::isLasting).toList());
    assertEquals(3_000_000, survey.get(2).bytes());
  }
}
