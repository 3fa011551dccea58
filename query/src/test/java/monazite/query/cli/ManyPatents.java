package monazite.query.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.input.DumpSink;
import monazite.corpus.input.Dumps;

/// A folder of dumps large enough to take seconds, made out of the bundled samples: grants and
/// applications with publication numbers of their own in several kinds of files; some of them
/// twice, and broken ones among them.
final class ManyPatents {
  private static final Pattern NUMBER =
      Pattern.compile("(?s)(<publication-reference>.*?<doc-number>)[^<]*");

  private final List<String> grants = new ArrayList<>();
  private final List<String> applications = new ArrayList<>();
  private final Random random;

  private ManyPatents(long seed) throws IOException {
    random = new Random(seed);
    Path samples = Path.of("..", "corpus", "samples").toAbsolutePath().normalize();
    Dumps.read(List.of(samples.toString()), InputStream.nullInputStream(), new Samples());
  }

  /// Writes the dumps.
  ///
  /// @param documents in each of four files
  static void write(Path folder, int documents, long seed) throws IOException {
    ManyPatents many = new ManyPatents(seed);
    Files.createDirectories(folder);
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
      zip.putNextEntry(new ZipEntry("one.xml"));
      many.glued(many.grants, documents / 2, 10_000_000, zip);
      zip.putNextEntry(new ZipEntry("other.xml"));
      many.glued(many.grants, documents / 2, 11_000_000, zip);
    }
    try (OutputStream plain = Files.newOutputStream(folder.resolve("b.xml"))) {
      many.glued(many.applications, documents, 20_000_000, plain);
    }
    try (OutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("c.xml.gz")))) {
      many.glued(many.grants, documents, 12_000_000, gzip);
    }
    // Numbers that stand in the first file too.
    try (OutputStream plain = Files.newOutputStream(folder.resolve("d.xml"))) {
      many.glued(many.grants, documents, 10_000_000, plain);
    }
  }

  private void glued(List<String> from, int count, int first, OutputStream out) throws IOException {
    for (int i = 0; i < count; i++) {
      Matcher number = NUMBER.matcher(from.get(random.nextInt(from.size())));
      int own = first + i;
      out.write((number.replaceFirst("$1" + own) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /// Keeps the samples of two formats, the broken ones included.
  private final class Samples implements DumpSink {
    @Override
    public void record(SourceFormat format, RawRecord record) {
      String text = new String(record.bytes(), StandardCharsets.UTF_8);
      if (format.id().equals("us-grant-xml")) {
        grants.add(text);
      } else if (format.id().equals("us-app-xml")) {
        applications.add(text);
      }
    }

    @Override
    public void oversize(Source source, long bytes) {}

    @Override
    public void problem(SourceFormat.Origin origin, String why) {}

    @Override
    public void unknown(SourceFormat.Origin origin, String why) {}
  }
}
