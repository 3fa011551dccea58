package monazite.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import monazite.seeds.Seeds;
import monazite.seeds.family.Family;
import monazite.seeds.family.FamilySeeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every family file brings examples; here they go through the judge.
class SeedExamplesTest {
  private static final FamilySeeds SEEDS = FamilySeeds.of(Seeds.bundled());
  private static final Classifier CLASSIFIER = new Classifier(SEEDS);

  static Stream<Arguments> examples() {
    return SEEDS.families().stream()
        .flatMap(family -> family.examples().stream().map(one -> Arguments.of(family.id(), one)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void judgesTheExampleAsItsFileSays(String family, Family.Example example) {
    assertEquals(family + " " + example.expect(), family + " " + role(family, example));
  }

  private static String role(String family, Family.Example example) {
    List<Subject.ClaimText> claims = new ArrayList<>();
    for (String claim : example.claims()) {
      claims.add(new Subject.ClaimText(claims.size() + 1, claim, List.of()));
    }
    Subject subject =
        new Subject(
            "",
            List.of(example.title()),
            example.text().isEmpty() ? List.of() : List.of(example.text()),
            claims,
            "",
            List.of());
    return CLASSIFIER.judge(subject).families().stream()
        .filter(label -> label.id().equals(family))
        .map(label -> label.role().word())
        .findFirst()
        .orElse("none");
  }
}
