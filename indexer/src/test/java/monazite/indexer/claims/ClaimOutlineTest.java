package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import monazite.corpus.document.Claim;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.input.DumpSink;
import monazite.corpus.input.Dumps;
import monazite.seeds.Seeds;
import monazite.seeds.grammar.ClaimGrammar;
import org.junit.jupiter.api.Test;

/// An outline says of a claim's place in its set what taking it apart says.
class ClaimOutlineTest {
  private static final ClaimAnatomist ANATOMIST =
      new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));

  private record Place(
      int number,
      String text,
      Claim.Status status,
      String language,
      List<Integer> parents,
      boolean tagsDisagree,
      boolean malformed,
      int depth) {
    static List<Place> of(List<ClaimAnatomy> claims) {
      return claims.stream()
          .map(
              one ->
                  new Place(
                      one.number(),
                      one.text(),
                      one.status(),
                      one.language(),
                      one.parents(),
                      one.tagsDisagree(),
                      one.malformed(),
                      one.depth()))
          .toList();
    }
  }

  @Test
  void agreesWithTheAnatomyOfAllSamples() throws IOException {
    List<PatentDocument> documents = samples();
    int dependent = 0;
    for (PatentDocument document : documents) {
      List<ClaimAnatomy> outline = ANATOMIST.outline(document.claims());
      assertEquals(
          Place.of(ANATOMIST.dissect(document.claims(), document.publication().office())),
          Place.of(outline),
          () -> document.publication().toString());
      dependent += (int) outline.stream().filter(claim -> !claim.parents().isEmpty()).count();
    }
    assertTrue(dependent > 100, "dependent claims: " + dependent);
  }

  @Test
  void oddSetsKeepTheirOrder() {
    List<Claim> claims =
        List.of(
            new Claim(1, "A magnet.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(2, "The magnet of claim 3.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(3, "The magnet of claim 2.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(4, "(canceled)", List.of(), Claim.Status.LIVE, "en"),
            new Claim(1, "A motor.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(5, "The magnet of claim 4.", List.of(1), Claim.Status.LIVE, "en"));
    List<ClaimAnatomy> outline = ANATOMIST.outline(claims);
    assertEquals(Place.of(ANATOMIST.dissect(claims, "US")), Place.of(outline));
    assertEquals(List.of(2, 3, 6), malformed(outline));
    assertTrue(outline.getLast().independent());
  }

  private static List<Integer> malformed(List<ClaimAnatomy> claims) {
    return claims.stream().filter(ClaimAnatomy::malformed).map(ClaimAnatomy::number).toList();
  }

  private static List<PatentDocument> samples() throws IOException {
    List<PatentDocument> documents = new ArrayList<>();
    Dumps.read(
        List.of("../corpus/samples"),
        InputStream.nullInputStream(),
        new DumpSink() {
          @Override
          public void record(SourceFormat format, RawRecord record) {
            if (format.parse(record) instanceof Reading.Parsed(PatentDocument document)) {
              documents.add(document);
            }
          }

          @Override
          public void oversize(Source source, long bytes) {}

          @Override
          public void problem(SourceFormat.Origin origin, String why) {}

          @Override
          public void unknown(SourceFormat.Origin origin, String why) {}
        });
    return documents;
  }
}
