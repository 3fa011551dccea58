package monazite.indexer.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.format.JsonLines;
import monazite.indexer.classify.Classifier;
import monazite.indexer.classify.Evidence;
import monazite.indexer.classify.FamilyLabel;
import monazite.indexer.classify.Judgement;
import monazite.indexer.classify.Subject;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Learns from invented documents in which `blorb` and 伯罗布 go with the codes of hydrogen-storage
/// alloys; no seed knows these words.
class TextModelTrainerTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @TempDir static Path folder;
  private static Classifier taught;
  private static final Classifier UNTAUGHT = new Classifier(FamilySeeds.of(Seeds.bundled()));

  @BeforeAll
  static void train() throws IOException {
    Files.writeString(folder.resolve("text-model.json"), model(documents()).toPrettyString());
    taught = new Classifier(FamilySeeds.of(Seeds.with(folder)));
  }

  private static ObjectNode model(List<PatentDocument> documents) {
    TextModelTrainer trainer = new TextModelTrainer(FamilySeeds.of(Seeds.bundled()));
    documents.forEach(trainer::take);
    return trainer.train(DAY, "test");
  }

  private static List<PatentDocument> documents() throws IOException {
    List<PatentDocument> all = new ArrayList<>();
    String[] parts = {"cell", "vessel", "valve", "plate", "housing", "powder", "strip", "frame"};
    for (int i = 0; i < 40; i++) {
      boolean storage = i % 2 == 0;
      String part = parts[i % 8];
      String english =
          storage
              ? "The blorb of the " + part + " takes up gas again and again."
              : "The " + part + " is bolted to a bracket and painted.";
      String chinese = storage ? "一种伯罗布，反复吸收气体。" : "一种支架，用螺栓固定并涂漆。";
      String text = i % 4 < 2 ? english : chinese;
      all.add(document(1000 + i, parts[(i / 3) % 8], text, storage ? "H01M4/385" : "F16B5/02"));
    }
    return all;
  }

  private static PatentDocument document(int number, String title, String text, String code)
      throws IOException {
    ObjectNode json = JSON.createObjectNode().put("publication", "US" + (9000000 + number) + "B2");
    json.putObject("titles").put("en", title);
    json.putObject("abstracts").put("en", text);
    ArrayNode codes = json.putArray("classifications");
    codes.addObject().put("scheme", "cpc").put("symbol", code).put("first", true);
    return JsonLines.read(json.toString()).orElseThrow();
  }

  private static Judgement judged(Classifier classifier, String text, List<String> claims) {
    List<Subject.ClaimText> all = new ArrayList<>();
    claims.forEach(claim -> all.add(new Subject.ClaimText(all.size() + 1, claim, List.of())));
    return classifier.judge(
        new Subject("en", List.of("Article"), List.of(text), all, "", List.of()));
  }

  private static List<Evidence> learnt(Judgement judgement) {
    return judgement.families().stream()
        .flatMap(family -> family.evidence().stream())
        .filter(evidence -> evidence.kind().equals("model"))
        .toList();
  }

  @Test
  void theModelTellsWhatItIsAndHowOftenItWasRight() throws IOException {
    ObjectNode model = model(documents());
    assertEquals("2026-01-01", model.path("trained").asText());
    assertEquals(40, model.path("documents").asInt());
    assertEquals(20, model.at("/families/hydrogen_storage/documents").asInt());
    assertEquals(1.0, model.at("/families/hydrogen_storage/f1").asDouble());
    assertTrue(model.at("/families/hydrogen_storage/weights/blorb").asDouble() > 0.1);
    assertTrue(model.at("/families/hydrogen_storage/weights/bracket").asDouble() < -0.1);
  }

  @Test
  void theOrderOfDocumentsChangesNothing() throws IOException {
    List<PatentDocument> turned = documents();
    Collections.reverse(turned);
    assertEquals(model(documents()).toString(), model(turned).toString());
  }

  @Test
  void tooFewDocumentsTeachNothingAndThatIsSaid() throws IOException {
    ObjectNode model = model(documents().subList(0, 12));
    assertTrue(model.path("families").isEmpty());
    assertEquals("6 documents, 10 are needed", model.at("/leftOut/hydrogen_storage").asText());
  }

  @Test
  void aDocumentWithoutCodesGetsItsLabelFromWordsThatWereLearnt() {
    String text = "A blorb of lanthanum, which takes up gas again and again.";
    assertTrue(judged(UNTAUGHT, text, List.of()).families().isEmpty());
    Judgement judgement = judged(taught, text, List.of());
    FamilyLabel label = judgement.primary().orElseThrow();
    assertEquals("hydrogen_storage", label.id());
    Evidence evidence = learnt(judgement).getFirst();
    assertTrue(evidence.rule().startsWith("text model of 2026-01-01, trained on 40 documents"));
    assertEquals(evidence.what(), text.substring(evidence.start(), evidence.end()));
    assertTrue(evidence.weight() <= 0.35);
  }

  @Test
  void chineseIsLearntByPairsOfIdeographs() {
    Judgement judgement = judged(taught, "一种含镧的伯罗布，反复吸收。", List.of());
    assertEquals("hydrogen_storage", judgement.primary().orElseThrow().id());
  }

  @Test
  void withoutARareEarthTheModelIsNotAsked() {
    assertTrue(
        judged(taught, "A blorb, which takes up gas again.", List.of()).families().isEmpty());
  }

  @Test
  void whereThereAreClaimsTheModelIsSilent() {
    String text = "A blorb of lanthanum, which takes up gas again and again.";
    List<String> claims = List.of("A catalyst containing lanthanum oxide and platinum.");
    assertEquals(
        judged(UNTAUGHT, text, claims).toString(), judged(taught, text, claims).toString());
  }

  @Test
  void theModelIsPartOfTheSeedsHash() {
    assertFalse(Seeds.with(folder).hash().equals(Seeds.bundled().hash()));
  }
}
