package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import monazite.corpus.Seeded;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.RightKeys;
import monazite.corpus.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What every format promises, over the list of all of them and their samples.
class SourceFormatsContractTest {
  private static final Path SAMPLES = Path.of("samples");
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
    for (Path sample : samples(format)) {
      byte[] bytes = Files.readAllBytes(sample);
      List<RawRecord> records = Readings.records(format, bytes);
      assertTrue(records.size() > 2);
      for (RawRecord record : records) {
        int at = (int) record.source().offset();
        assertTrue(
            Arrays.equals(
                record.bytes(), Arrays.copyOfRange(bytes, at, at + record.bytes().length)));
      }
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
  void noMutationOfItsSamplesThrowsOrHangs(SourceFormat format) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          byte[] sample = Files.readAllBytes(samples(format).getFirst());
          Seeded.forAll(
              MUTATIONS,
              random -> {
                byte[] mutated = mutated(random, sample);
                format.recognises(mutated);
                for (RawRecord record : Readings.records(format, mutated)) {
                  assertTrue(said(format.parse(record)));
                }
              });
        });
  }

  @Test
  void idsAreUnique() {
    List<String> ids = SourceFormats.ALL.stream().map(SourceFormat::id).toList();
    assertEquals(ids.stream().distinct().toList(), ids);
  }

  private static boolean said(Reading reading) {
    return switch (reading) {
      case Reading.Parsed(var document) -> !JsonLines.write(document).isEmpty();
      case Reading.Skipped(var _, var why) -> !why.isBlank();
      case Reading.Broken(var _, var why) -> !why.isBlank();
    };
  }

  /// Cuts, doubles, overwrites and swaps stretches of bytes.
  private static byte[] mutated(Random random, byte[] sample) {
    byte[] bytes = sample.clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      int length = random.nextInt(Math.min(200, bytes.length - at) + 1);
      switch (random.nextInt(4)) {
        case 0 -> bytes = Arrays.copyOf(bytes, Math.max(1, bytes.length - length));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 ->
            System.arraycopy(sample, random.nextInt(sample.length - length), bytes, at, length);
        default -> {
          byte[] shorter = new byte[bytes.length - length + 1];
          System.arraycopy(bytes, 0, shorter, 0, at);
          System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
          bytes = shorter;
        }
      }
    }
    return bytes;
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
      case Reading.Skipped(var where, var why) ->
          "{\"skipped\":\"" + where + "\",\"why\":\"" + why + "\"}";
      case Reading.Broken(var where, var why) ->
          "{\"broken\":\"" + where + "\",\"why\":\"" + why.replace("\"", "\\\"") + "\"}";
    };
  }
}
