package monazite.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.input.DumpSink;
import monazite.corpus.input.Dumps;
import monazite.indexer.classify.Classifier;
import monazite.indexer.classify.Gate;
import monazite.indexer.classify.Subject;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.grammar.ClaimGrammar;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The gate's law, over whole records as they stand in dumps: what the classifier labels, the gate
/// lets through.
final class GateLawTest {
  private static final FamilySeeds SEEDS = FamilySeeds.of(Seeds.bundled());
  private static final Set<String> LANGUAGES =
      ClaimGrammar.of(Seeds.bundled()).languages().keySet();

  /// What a reading of inputs found.
  private record Found(int labelled, int turnedAway, int records, List<String> lost) {}

  @Test
  void holdsOnTheBundledSamples() throws IOException {
    Found found = read(Path.of("..", "corpus", "samples"));
    assertEquals(List.of(), found.lost());
    assertTrue(found.labelled() > 80, found::toString);
  }

  @Test
  void holdsOnRealDumpsAndTurnsMostRecordsAway() throws IOException {
    Path data = Path.of("..", "..", "shared", "data");
    Assumptions.assumeTrue(Files.isDirectory(data), "../shared is absent: skipped");
    Found found = read(data);
    assertEquals(List.of(), found.lost());
    assertTrue(found.labelled() > 1, found::toString);
    assertTrue(found.turnedAway() * 3 > found.records(), "selectivity: " + found);
  }

  private static Found read(Path input) throws IOException {
    Gate gate = new Gate(SEEDS);
    Classifier classifier = new Classifier(SEEDS);
    int[] counts = new int[3];
    List<String> lost = new ArrayList<>();
    Dumps.read(
        List.of(input.toString()),
        InputStream.nullInputStream(),
        new DumpSink() {
          @Override
          public void record(SourceFormat format, RawRecord record) {
            counts[2]++;
            boolean admitted =
                !format.legible()
                    || gate.admits(record.bytes(), format.judgedParts(record.bytes()));
            counts[1] += admitted ? 0 : 1;
            if (format.parse(record) instanceof Reading.Parsed(var document)) {
              boolean labelled = !classifier.judge(Subject.of(document, LANGUAGES)).families().isEmpty();
              counts[0] += labelled ? 1 : 0;
              if (labelled && !admitted) {
                lost.add(document.publication() + " " + record.source());
              }
            }
          }

          @Override
          public void oversize(Source source, long bytes) {}

          @Override
          public void problem(SourceFormat.Origin origin, String why) {}

          @Override
          public void unknown(SourceFormat.Origin origin, String why) {}
        });
    return new Found(counts[0], counts[1], counts[2], lost);
  }
}
