package monazite.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import monazite.seeds.Seeds;
import monazite.seeds.family.Family;
import monazite.seeds.family.FamilySeeds;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
  private static final FamilySeeds SEEDS = FamilySeeds.of(Seeds.bundled());
  private static final Gate GATE = new Gate(SEEDS);

  private static boolean admits(String text) {
    return GATE.admits(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>An alloy with neo-\ndymium in it</p>",
        "<claim-text>Nd<sub>2</sub>Fe<sub>14</sub>B</claim-text>",
        "<p>cer<b>i</b>um oxide</p>",
        "PAL  A material of Nd.sub.2 Fe.sub.14 B",
        "{\"abstract\":\"\\u7a00\\u571f\\u6c38\\u78c1\"}",
        "<p>&#x7A00;&#22303;</p>",
        "<section>H</section><class>01</class><subclass>F</subclass><main-group>1</main-group>"
            + "<subgroup>057</subgroup>",
        "{\"section\":\"H\",\"class\":\"01\",\"subclass\":\"F\",\"main-group\":\"1\",\"subgroup\":\"0577\"}",
        "ICL  H01F  1057",
        "<b>H01F 001/057</b>",
        "<classification-national>148302</classification-national>",
        "magnesium with 7 to 12% Gd",
        "an R&#x2212;Fe&#x2212;B magnet of Nd, Pr and Dy",
        "希土類磁石",
        "희토류 자석",
        "Seltenerdmetalle"
      })
  void admitsWhatNamesARareEarthHoweverItIsWritten(String record) {
    assertTrue(admits(record));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>A bicycle with a saddle of leather and a steel frame.</p>",
        "<p>A method of sending messages, wherein the server answers.</p>",
        "{\"title\":\"Shoe with laces\",\"codes\":[\"A43B 13/04\"]}"
      })
  void turnsAwayWhatHasNothingOfRareEarths(String record) {
    assertFalse(admits(record));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "GBK", "Shift_JIS"})
  void admitsWhatItCannotRead(String charset) {
    assertTrue(GATE.admits("永久の材料とその製造方法について".getBytes(Charset.forName(charset))));
  }

  @Test
  void admitsEveryExampleThatTheClassifierLabels() {
    Classifier classifier = new Classifier(SEEDS);
    List<String> lost = new ArrayList<>();
    for (Family family : SEEDS.families()) {
      for (Family.Example example : family.examples()) {
        String raw = example.title() + "\n" + example.text() + "\n" + example.claims();
        Subject subject = new Subject("", List.of(raw), List.of(), List.of(), "", List.of());
        if (!classifier.judge(subject).families().isEmpty() && !admits(raw)) {
          lost.add(raw);
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void admitsEveryGoldDocumentThatTheClassifierLabels() throws IOException {
    Path gold = Path.of("../../shared/gold");
    Assumptions.assumeTrue(Files.isDirectory(gold), "../shared is absent: skipped");
    Classifier classifier = new Classifier(SEEDS);
    List<String> lost = new ArrayList<>();
    for (String file : List.of("patents.jsonl", "claims.jsonl")) {
      List<String> lines = Files.readAllLines(gold.resolve(file), StandardCharsets.UTF_8);
      List<GoldDocument> documents = new GoldReader(true).read(gold.resolve(file));
      for (int i = 0; i < documents.size(); i++) {
        boolean labelled = !classifier.judge(documents.get(i).subject()).families().isEmpty();
        if (labelled && !admits(lines.get(i))) {
          lost.add(documents.get(i).id());
        }
      }
    }
    assertEquals(List.of(), lost);
  }
}
