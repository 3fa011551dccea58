package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import monazite.corpus.document.PatentDocument;
import org.junit.jupiter.api.Test;

/// Records of megabytes that once took hours: whatever repeats in them, the work grows as they do.
final class EndlessRecordsTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void anElementOfManyAttributesIsRefused() {
    Reading reading =
        read("us-grant-xml", "<us-patent-grant " + many(200_000, i -> "a" + i + "='>' ") + "/>");
    assertEquals(
        "XML, an element has more than 1000 attributes",
        assertInstanceOf(Reading.Broken.class, reading).why());
  }

  @Test
  void elementsThatNobodyClosesAreLookedForOnce() {
    byte[] record =
        ("<us-patent-grant>" + "<description><citation>".repeat(200_000))
            .getBytes(StandardCharsets.UTF_8);
    int[] parts =
        assertTimeoutPreemptively(LONG, () -> Readings.format("us-grant-xml").judgedParts(record));
    assertEquals(2, parts.length);
  }

  @Test
  void entitiesAreDeclaredAndAskedForAnyNumberOfTimes() {
    String declared = many(100_000, i -> "<!ENTITY e" + i + " 'x'>");
    assertInstanceOf(
        Reading.Broken.class,
        read("us-grant-sgml", "<PATDOC>" + declared + "&amp;".repeat(500_000) + "</PATDOC>"));
    assertInstanceOf(
        Reading.Broken.class,
        read(
            "us-grant-sgml",
            "<!DOCTYPE PATDOC [" + declared + "]><PATDOC>" + "&b;".repeat(500_000) + "</PATDOC>"));
  }

  @Test
  void codesAreToldApartHoweverManyThereAre() {
    String codes =
        many(100_000, i -> (i == 0 ? "" : ",") + "\"H01F " + (i % 90 + 1) + "/" + (i + 10) + "\"");
    Reading reading =
        read("monazite-jsonl", "{\"publication\":\"US8414796B2\",\"codes\":[" + codes + "]}");
    PatentDocument document = assertInstanceOf(Reading.Parsed.class, reading).document();
    assertEquals(100_000, document.classifications().size());
  }

  private static Reading read(String format, String record) {
    return assertTimeoutPreemptively(
        LONG, () -> Readings.of(Readings.format(format), record).getFirst());
  }

  private static String many(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
  }
}
