package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import monazite.corpus.Mutations;
import monazite.corpus.Seeded;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.RightKeys;
import monazite.corpus.document.Source;
import monazite.corpus.policy.PolicyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What every format promises, over the list of all of them and their samples.
class SourceFormatsContractTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final List<String> FILES = List.of("paper", "policy");
  private static final int MUTATIONS = 2000;

  @ParameterizedTest
  @FieldSource("monazite.corpus.format.SourceFormats#ALL")
  void readsItsOwnSamplesExactlyAsExpected(SourceFormat format) throws IOException {
    Path expected = SAMPLES.resolve(format.id()).resolve("expected.jsonl");
    List<String> lines = lines(format);
    if (Boolean.getBoolean("rewrite")) {
      Files.write(expected, lines, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(expected), String.join("\n", lines) + "\n");
  }

  @ParameterizedTest
  @FieldSource("monazite.corpus.format.SourceFormats#ALL")
  void isTheOnlyOneThatRecognisesItsSamples(SourceFormat format) throws IOException {
    for (Path sample : samples(format)) {
      byte[] bytes = Files.readAllBytes(sample);
      List<String> ids =
          SourceFormats.ALL.stream()
              .filter(it -> it.recognises(bytes))
              .map(SourceFormat::id)
              .toList();
      assertEquals(List.of(format.id()), ids);
    }
  }

  @ParameterizedTest
  @FieldSource("monazite.corpus.format.SourceFormats#ALL")
  void losesNothingWhenWrittenAsJsonLinesAndReadAgain(SourceFormat format) throws IOException {
    SourceFormat jsonLines = Readings.format("monazite-jsonl");
    for (Path sample : samples(format)) {
      for (Reading reading : Readings.of(format, Files.readAllBytes(sample))) {
        if (reading instanceof Reading.Parsed(PatentDocument document)) {
          assertEquals(document, Readings.only(jsonLines, JsonLines.write(document)));
        }
      }
    }
  }

  @ParameterizedTest
  @FieldSource("monazite.corpus.format.SourceFormats#ALL")
  void theKeysOfRecordsAreThoseOfTheirDocuments(SourceFormat format) throws IOException {
    for (Path sample : samples(format)) {
      for (RawRecord record : Readings.records(format, Files.readAllBytes(sample))) {
        if (format.parse(record) instanceof Reading.Parsed(PatentDocument document)) {
          assertEquals(RightKeys.of(document), format.keys(record), record.source().toString());
        }
      }
    }
  }

  @ParameterizedTest
  @FieldSource("monazite.corpus.format.SourceFormats#ALL")
  void recordsAreTheStreamsBytesAtTheirOffsets(SourceFormat format) throws IOException {
    assumeFalse(format.id().equals("workbook"), "a sheet's rows are written as CSV");
    for (Path sample : samples(format)) {
      byte[] bytes = Files.readAllBytes(sample);
      List<RawRecord> records = Readings.records(format, bytes);
      assertTrue(records.size() > 2 || FILES.contains(format.id()));
      for (RawRecord record : records) {
        int at = (int) record.source().offset();
        assertTrue(
            Arrays.equals(record.bytes(), Arrays.copyOfRange(bytes, at, at + record.bytes().length))
                || (format.id().equals("patentsview") && isJoined(record.bytes(), bytes, at)),
            record.source().toString());
      }
    }
  }

  /// Claims or citations of one patent that are objects of their own are one record, without the
  /// marks between them.
  private static boolean isJoined(byte[] record, byte[] stream, int offset) {
    String all = new String(stream, StandardCharsets.ISO_8859_1);
    int at = offset;
    for (String object : new String(record, StandardCharsets.ISO_8859_1).split("\n", -1)) {
      int found = all.indexOf(object, at);
      boolean names = object.contains("\"patent_id\"") || object.contains("\"document_number\"");
      if (!names || found < 0 || (at == offset && found != offset)) {
        return false;
      }
      at = found + object.length();
    }
    return true;
  }

  /// Where one read ends and the next begins must not matter: an escape may lie across it.
  @ParameterizedTest
  @FieldSource("monazite.corpus.format.SourceFormats#ALL")
  void cutsAlikeHoweverTheStreamIsDealtOut(SourceFormat format) throws IOException {
    for (Path sample : samples(format)) {
      byte[] bytes = Files.readAllBytes(sample);
      List<String> whole = cuts(Readings.records(format, bytes));
      Seeded.forAll(
          3,
          random -> {
            try {
              InputStream dealt = new Dealt(bytes, random);
              assertEquals(whole, cuts(Readings.records(format, dealt, new ArrayList<>())));
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          });
    }
  }

  private static List<String> cuts(List<RawRecord> records) {
    return records.stream().map(it -> it.source().offset() + "+" + it.bytes().length).toList();
  }

  /// Hands out a few bytes at a time.
  private static final class Dealt extends ByteArrayInputStream {
    private final Random random;

    Dealt(byte[] bytes, Random random) {
      super(bytes);
      this.random = random;
    }

    @Override
    public synchronized int read(byte[] into, int at, int length) {
      return super.read(into, at, Math.min(length, 1 + random.nextInt(5)));
    }
  }

  @ParameterizedTest
  @FieldSource("monazite.corpus.format.SourceFormats#ALL")
  void saysWhatItIsInOneLineEach(SourceFormat format) {
    SourceFormat.About about = format.about();
    assertFalse(about.what().isBlank() || about.what().contains("\n"));
    assertFalse(about.recognisedBy().isBlank() || about.recognisedBy().contains("\n"));
    assertFalse(about.brings().isEmpty());
  }

  @ParameterizedTest
  @FieldSource("monazite.corpus.format.SourceFormats#ALL")
  void noMutationOfItsRecordsThrowsOrHangs(SourceFormat format) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    for (Path sample : samples(format)) {
      records.addAll(Readings.records(format, Files.readAllBytes(sample)));
    }
    assertTimeoutPreemptively(
        Duration.ofMinutes(3),
        () ->
            Seeded.forAll(
                MUTATIONS,
                random -> {
                  RawRecord record = records.get(random.nextInt(records.size()));
                  readsWhatever(
                      format,
                      new RawRecord(
                          Mutations.of(random, record.bytes()), record.source(), record.context()));
                }));
  }

  @ParameterizedTest
  @FieldSource("monazite.corpus.format.SourceFormats#ALL")
  void noMutationOfItsDumpsThrowsOrHangs(SourceFormat format) throws IOException {
    List<byte[]> dumps = new ArrayList<>();
    for (Path sample : samples(format)) {
      dumps.add(Files.readAllBytes(sample));
    }
    assertTimeoutPreemptively(
        Duration.ofMinutes(3),
        () ->
            Seeded.forAll(
                MUTATIONS / 10,
                random -> {
                  byte[] mutated = Mutations.of(random, dumps.get(random.nextInt(dumps.size())));
                  format.recognises(mutated);
                  Readings.records(format, mutated).forEach(it -> readsWhatever(format, it));
                }));
  }

  /// Whatever a record holds, reading says something of it, and what it says can be kept.
  private static void readsWhatever(SourceFormat format, RawRecord record) {
    assertTrue(format.office(record).length() < 3);
    int end = 0;
    for (int place : format.judgedParts(record.bytes())) {
      assertTrue(end <= place && place <= record.bytes().length);
      end = place;
    }
    switch (format.parse(record)) {
      case Reading.Parsed(var document) -> {
        String line = JsonLines.write(document);
        assertEquals(
            line,
            JsonLines.write(
                JsonLines.read(line)
                    .orElseThrow(() -> new AssertionError("can't be read again: " + line))));
      }
      case Reading.Policy(var policy) -> {
        String line = PolicyJson.write(policy);
        try {
          assertEquals(policy, PolicyJson.read(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
          throw new AssertionError("can't be read again: " + line, e);
        }
      }
      case Reading.Skipped(var _, var why) -> assertFalse(why.isBlank());
      case Reading.Broken(var _, var why) -> assertFalse(why.isBlank());
    }
  }

  @Test
  void idsAreUnique() {
    List<String> ids = SourceFormats.ALL.stream().map(SourceFormat::id).toList();
    assertEquals(ids.stream().distinct().toList(), ids);
  }

  private static List<Path> samples(SourceFormat format) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES.resolve(format.id()))) {
      return files.filter(it -> !it.endsWith("expected.jsonl")).sorted().toList();
    }
  }

  private static List<String> lines(SourceFormat format) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path sample : samples(format)) {
      SourceFormat.Origin origin =
          new SourceFormat.Origin(String.valueOf(sample.getFileName()), "");
      format.split(
          Files.newInputStream(sample),
          origin,
          new SourceFormat.RecordSink() {
            @Override
            public void record(RawRecord record) {
              lines.add(line(format.parse(record)));
            }

            @Override
            public void oversize(Source source, long bytes) {
              lines.add("oversize " + source);
            }
          });
    }
    return lines;
  }

  private static String line(Reading reading) {
    return switch (reading) {
      case Reading.Parsed(var document) -> JsonLines.write(document);
      case Reading.Policy(var policy) -> PolicyJson.write(policy);
      case Reading.Skipped(var where, var why) ->
          "{\"skipped\":\"" + where + "\",\"why\":\"" + why + "\"}";
      case Reading.Broken(var where, var why) ->
          "{\"broken\":\"" + where + "\",\"why\":\"" + why.replace("\"", "\\\"") + "\"}";
    };
  }
}
