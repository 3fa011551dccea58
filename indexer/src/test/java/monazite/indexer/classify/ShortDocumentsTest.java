package monazite.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;
import org.junit.jupiter.api.Test;

/// Titles and single claims in five languages, labelled before they were judged: of the first
/// lot of 131, 84 in a hundred were told right at first, of the second of 80, after mending, 85.
/// What is asserted is that what was mended stays so; new ones say more.
class ShortDocumentsTest {
  private record Labelled(String lot, String family, String language, String title, String claim) {}

  private static List<Labelled> all() throws IOException {
    try (InputStream in =
        ShortDocumentsTest.class.getResourceAsStream("/labels/short-documents.tsv")) {
      assertTrue(in != null, "labels/short-documents.tsv");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Labelled(cells[0], cells[1], cells[2], cells[3], cells[4]))
          .toList();
    }
  }

  private static String family(Classifier classifier, Labelled document) {
    Subject subject =
        new Subject(
            document.language(),
            List.of(document.title()),
            List.of(),
            List.of(new Subject.ClaimText(1, document.claim(), List.of())),
            "",
            List.of());
    return classifier.judge(subject).families().stream()
        .filter(label -> label.role() != Role.MENTION)
        .findFirst()
        .map(FamilyLabel::id)
        .orElse("none");
  }

  @Test
  void theFamilyIsToldFromATitleAndAClaim() throws IOException {
    Classifier classifier = new Classifier(FamilySeeds.of(Seeds.bundled()));
    List<String> wrong = new ArrayList<>();
    List<Labelled> documents = all();
    for (Labelled document : documents) {
      String found = family(classifier, document);
      if (!found.equals(document.family())) {
        wrong.add(document.family() + " -> " + found + ": " + document.title());
      }
    }
    assertEquals(211, documents.size());
    assertTrue(wrong.size() <= 3, () -> String.join("\n", wrong));
  }
}
