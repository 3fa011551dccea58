package monazite.corpus.format.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.SourceFormats;
import org.junit.jupiter.api.Test;

/// JSON dumps as they are found.
class TreeTest {
  private static final String ONE = "{\"publication_number\":\"US-1234567-B2\",\"title\":\"One\"}";
  private static final String TWO = "{\"publication_number\":\"US-1234568-B2\",\"title\":\"Two\"}";
  private static final String CUT = "{\"publication_number\":\"US-1234569-B2\",\"title\":\"Cut\"";

  @Test
  void objectsStandInLinesOrGluedOrInAnArrayOrInAnEnvelope() throws IOException {
    List<String> both = List.of("US1234567B2", "US1234568B2");
    assertEquals(both, fates(ONE + "\n" + TWO));
    assertEquals(both, fates(ONE + TWO));
    assertEquals(both, fates("[" + ONE + "," + TWO + "]"));
    assertEquals(both, fates("{\"count\":2,\"results\":[" + ONE + ", " + TWO + "],\"more\":{}}"));
    assertEquals(
        both, fates("{\"results\":[" + ONE + "]}\n{\"a\":[{}],\"results\":[" + TWO + "]}"));
  }

  @Test
  void claimsOfOnePatentAreOneRecordHoweverTheyStand() throws IOException {
    String one = claim("9900611", "1");
    String two = claim("9900611", "2");
    String other = claim("9900612", "1");
    List<String> both = List.of("US9900611", "US9900612");
    assertEquals(both, claims("{\"g_claims\":[" + one + "," + two + "," + other + "]}"));
    assertEquals(both, claims(one + "\n" + two + "\n" + other));
    assertEquals(
        both, claims("{\"g_claims\":[" + one + "]}{\"g_claims\":[" + two + "," + other + "]}"));
    assertEquals(List.of("US9900611"), claims("{\"g_claims\":" + one + "}"));
  }

  @Test
  void whatIsBrokenAmongTheClaimsDoesNotPartThem() throws IOException {
    String broken = "{\"patent_id\":\"9900611\",\"claim_text\":\"a \"magnet\".\"}";
    String nameless = "{\"patent_id\":null,\"claim_text\":\"A magnet.\"}";
    assertEquals(
        List.of("broken", "skipped", "US9900611"),
        claims(String.join("\n", claim("9900611", "1"), broken, nameless, claim("9900611", "2"))));
  }

  @Test
  void claimsWithinAPatentAreItsOwnWhereverItsNumberStands() throws IOException {
    String claims = "\"claims\":[{\"claim_number\":1,\"claim_text\":\"1. A magnet.\"}]";
    String number = "\"patent_id\":\"9900613\",\"patent_title\":\"Magnet\"";
    assertEquals(List.of("US9900613"), claims("{" + claims + "," + number + "}"));
    assertEquals(List.of("US9900613"), claims("[{" + number + "," + claims + "}]"));
  }

  private static String claim(String patent, String number) {
    return "{\"patent_id\":\"%s\",\"claim_number\":\"%s\",\"claim_text\":\"A magnet %s.\"}"
        .formatted(patent, number, number);
  }

  @Test
  void aBrokenLineLeavesTheNextAlone() throws IOException {
    assertEquals(
        List.of("US1234567B2", "broken", "US1234568B2"), fates(ONE + "\n" + CUT + "\n" + TWO));
    assertEquals(
        List.of("US1234567B2", "broken", "US1234568B2"), fates(ONE + "\nnot JSON at all\n" + TWO));
  }

  @Test
  void aBrokenObjectInALineOfManyIsBrokenAlone() throws IOException {
    assertEquals(
        List.of("US1234567B2", "broken", "US1234568B2"),
        fates("[" + ONE + "," + CUT + "," + TWO + "]"));
    assertEquals(
        List.of("broken", "US1234567B2", "US1234568B2"),
        fates("[" + CUT + "," + ONE + "," + TWO + "]"));
  }

  @Test
  void bracketsAndQuotesWithinTextsAreText() throws IOException {
    String odd = "{\"publication_number\":\"US-1234567-B2\",\"title\":\"}]\\\"{[\\\\\"}";
    assertEquals(List.of("US1234567B2", "US1234568B2"), fates("[" + odd + "," + TWO + "]"));
  }

  @Test
  void anAnswerThatARecordingEscapesIsReportedAndNotLost() throws IOException {
    String recording =
        """
        http_interactions:
        - request:
            uri: https://search.patentsview.org/api/v1/patent/
          response:
            body:
              string: '{"patents":[{"patent_id":"9876543","patent_title":"It''s
                here"}]}'
        - request:
          response:
            body:
              string: "{\\"patents\\":[]}"
        """;
    SourceFormat format =
        SourceFormats.of(recording.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    assertEquals(List.of("US9876543", "broken"), fates(format, bytes(recording)));
  }

  @Test
  void anObjectTooLargeToHoldIsHandedOnAsSuch() throws IOException {
    byte[] filler = new byte[1 << 20];
    Arrays.fill(filler, (byte) 'x');
    InputStream in = bytes(ONE + "\n{\"publication_number\":\"");
    for (int i = 0; i < 70; i++) {
      in = new SequenceInputStream(in, new ByteArrayInputStream(filler));
    }
    in = new SequenceInputStream(in, bytes("\"}\n" + TWO));
    assertEquals(List.of("US1234567B2", "oversize", "US1234568B2"), fates(in));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> fates(String text) throws IOException {
    return fates(bytes(text));
  }

  private static List<String> claims(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return fates(SourceFormats.of(bytes).orElseThrow(), bytes(text));
  }

  private static List<String> fates(InputStream in) throws IOException {
    return fates(SourceFormats.of(ONE.getBytes(StandardCharsets.UTF_8)).orElseThrow(), in);
  }

  private static List<String> fates(SourceFormat format, InputStream in) throws IOException {
    List<String> fates = new ArrayList<>();
    format.split(
        in,
        new SourceFormat.Origin("test", ""),
        new SourceFormat.RecordSink() {
          @Override
          public void record(RawRecord record) {
            fates.add(
                switch (format.parse(record)) {
                  case Reading.Parsed(var document) -> document.publication().toString();
                  case Reading.Policy(var policy) -> policy.name();
                  case Reading.Skipped(var _, var _) -> "skipped";
                  case Reading.Broken(var _, var _) -> "broken";
                });
          }

          @Override
          public void oversize(Source source, long bytes) {
            fates.add("oversize");
          }
        });
    return fates;
  }
}
