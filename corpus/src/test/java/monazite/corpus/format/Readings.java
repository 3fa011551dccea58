package monazite.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;

/// Splits and parses for tests.
final class Readings {
  private Readings() {}

  static SourceFormat format(String id) {
    return SourceFormats.ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  /// Whether a file is of one of these formats.
  static boolean isOf(Path file, String... ids) throws IOException {
    return SourceFormats.of(Files.readAllBytes(file))
        .filter(format -> List.of(ids).contains(format.id()))
        .isPresent();
  }

  static List<PatentDocument> documents(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<PatentDocument> documents = new ArrayList<>();
    if (SourceFormats.of(bytes).isPresent()) {
      SourceFormat format = SourceFormats.of(bytes).get();
      for (Reading reading : of(format, bytes)) {
        switch (reading) {
          case Reading.Parsed(var document) -> documents.add(document);
          case Reading.Policy(var _), Reading.Skipped(var _, var _) -> {}
          case Reading.Broken(var where, var why) ->
              throw new AssertionError(file + " " + where + ": " + why);
        }
      }
    }
    return documents;
  }

  static List<Reading> of(SourceFormat format, String text) {
    return of(format, text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Reading> of(SourceFormat format, byte[] bytes) {
    return records(format, bytes).stream().map(format::parse).toList();
  }

  static List<RawRecord> records(SourceFormat format, byte[] bytes) {
    try {
      return records(format, new ByteArrayInputStream(bytes), new ArrayList<>());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static List<RawRecord> records(SourceFormat format, InputStream in, List<String> oversize)
      throws IOException {
    List<RawRecord> records = new ArrayList<>();
    format.split(
        in,
        new SourceFormat.Origin("test", ""),
        new SourceFormat.RecordSink() {
          @Override
          public void record(RawRecord record) {
            records.add(record);
          }

          @Override
          public void oversize(Source source, long bytes) {
            oversize.add(source.offset() + "+" + bytes);
          }
        });
    return records;
  }

  /// The one document of a text.
  static PatentDocument only(SourceFormat format, String text) {
    List<Reading> readings = of(format, text);
    if (readings.size() == 1 && readings.getFirst() instanceof Reading.Parsed(var document)) {
      return document;
    }
    throw new AssertionError("not one document: " + readings);
  }
}
