package monazite.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Figures on the labelled files, recorded: worse fails, better is to be recorded here.
class EvaluationTest {
  private static final Path GOLD = Path.of("../../shared/gold");
  private static final Classifier CLASSIFIER = new Classifier(FamilySeeds.of(Seeds.bundled()));

  private static Evaluation evaluation(String file) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(GOLD), "../shared is absent: skipped");
    return Evaluation.of(new GoldReader(false).read(GOLD.resolve(file)), CLASSIFIER);
  }

  private static String table(Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            java.util.Locale.ROOT,
            "documents %d macro %.3f of all %.3f micro %.3f left out %s%n",
            evaluation.documents(),
            evaluation.macroF1(),
            evaluation.macroF1OfAll(),
            evaluation.microF1(),
            evaluation.leftOut()));
    Map<String, Evaluation.Score> sorted = new TreeMap<>(evaluation.families());
    sorted.forEach(
        (id, score) ->
            out.append(
                String.format(
                    java.util.Locale.ROOT,
                    "%-32s P %.3f R %.3f F %.3f  %s%n",
                    id,
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score)));
    evaluation.mistakes().forEach(one -> out.append(one).append(System.lineSeparator()));
    return out.toString();
  }

  @Test
  void judgesTheLabelledPatentsAtLeastAsWellAsRecorded() throws IOException {
    Evaluation evaluation = evaluation("patents.jsonl");
    Evaluation.Score none = evaluation.families().get(Evaluation.NONE);
    String table = table(evaluation);
    Files.writeString(Path.of("target/evaluation-patents.txt"), table);
    assertAll(
        () -> assertTrue(evaluation.macroF1() >= 0.97, table),
        () -> assertTrue(evaluation.microF1() >= 0.96, table),
        () -> assertTrue(none != null && none.precision() >= 0.97, table),
        () -> assertTrue(none != null && none.recall() >= 0.99, table));
  }

  @Test
  void judgesTheLabelledClaimSetsAtLeastAsWellAsRecorded() throws IOException {
    Evaluation evaluation = evaluation("claims.jsonl");
    String table = table(evaluation);
    Files.writeString(Path.of("target/evaluation-claims.txt"), table);
    assertTrue(evaluation.macroF1OfAll() >= 0.97, table);
  }
}
