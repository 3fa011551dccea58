package monazite.indexer.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.SourceFormats;
import monazite.corpus.policy.PolicyDocument;
import monazite.seeds.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents in the manner of many countries, in our own words. They were labelled before the
/// reader saw them; what it made of them then stands in the README, and since then it may only get
/// better.
class UnseenPolicyTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "policy");

  @ParameterizedTest
  @ValueSource(strings = {"first", "second", "third"})
  void documentsOfManyCountriesAreRead(String lot) throws IOException {
    StatementReader reader = new StatementReader(Seeds.bundled());
    List<Statement> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve(lot))) {
      for (Path file : files.filter(it -> !it.toString().endsWith(".jsonl")).sorted().toList()) {
        found.addAll(reader.read(document(file)));
      }
    }
    PolicyScore score = PolicyScore.of(FOLDER.resolve(lot).resolve("gold.jsonl"), found);
    assertTrue(score.targets() >= 0.94, () -> score.targets() + " " + score.wrongTargets());
    assertTrue(score.priorities() >= 0.89, () -> "priorities " + score.priorities());
    assertEquals(List.of(), score.unsaid());
  }

  private static PolicyDocument document(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    SourceFormat format =
        SourceFormats.of(bytes).orElseThrow(() -> new AssertionError("not recognised: " + file));
    Reading reading =
        format.parse(new RawRecord(bytes, new Source(format.id(), file.toString(), "", 0)));
    return assertInstanceOf(Reading.Policy.class, reading, file::toString).document();
  }
}
