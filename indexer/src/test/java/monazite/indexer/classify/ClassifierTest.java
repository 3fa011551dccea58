package monazite.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import monazite.corpus.document.Classification;
import monazite.corpus.document.Classification.Scheme;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {
  private static final Classifier CLASSIFIER = new Classifier(FamilySeeds.of(Seeds.bundled()));

  private static Judgement judge(String title, String... claims) {
    List<Subject.ClaimText> all = new ArrayList<>();
    for (String claim : claims) {
      all.add(new Subject.ClaimText(all.size() + 1, claim, List.of()));
    }
    return CLASSIFIER.judge(new Subject("", List.of(title), List.of(), all, "", List.of()));
  }

  private static String labels(Judgement judgement) {
    return judgement.families().stream()
        .map(one -> one.id() + " " + one.role().word())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一种钕铁硼永磁电机|一种永磁电机，包括定子和转子，转子上设有钕铁硼磁体。|ndfeb device",
        "荧光体|一种荧光体，其化学式为(Sr,Ca)AlSiN3:Eu，用于发光二极管。|phosphor material",
        "서마륨 코발트 자석|Sm2Co17을 주상으로 하는 영구 자석.|smco material",
        "Seltenerdmagnet|Sinterdauermagnet, bestehend aus 28 bis 32 Gew.-% Nd, 1 Gew.-% B, Rest Fe.|ndfeb material",
        "フェライト磁石|希土類元素を含まないＳｒフェライト磁石。|''",
        "Optical amplifier|An optical amplifier comprising an erbium doped fiber and a pump laser.|other_rare_earth device, laser_crystal device",
        "Solder|A solder of Sn with 0.1 to 1% of at least one of Ag, Cu, Ni, In, Bi, La and Ce.|''",
        "CERIUM SCINTILLATOR AND METHOD OF MANUFACTURING|A scintillator doped with cerium.|scintillator material",
        "Storage phosphor panel|A storage phosphor of BaFBr:Eu for radiation images.|scintillator material",
        "Drug|A compound of formula R-CO-NH-Pr, wherein Pr is propyl and Y is oxygen.|''"
      })
  void tellsFamilyAndRole(String title, String claim, String expected) {
    assertEquals(expected, labels(judge(title, claim)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A NdFeB magnet.|The magnet of claim 3.|ndfeb material",
        "一种钕铁硼磁体。|如权利要求3所述的磁体。|ndfeb material",
        "네오디뮴 자석.|제3항에 있어서, 자석.|ndfeb material",
        "A NdFeB magnet according to claim 1.|A motor with a rotor and an NdFeB magnet.|ndfeb device",
      })
  void theRoleIsThatOfTheFirstClaimThatStandsAloneWhateverItsNumber(
      String third, String first, String expected) {
    List<Subject.ClaimText> claims =
        List.of(
            new Subject.ClaimText(1, first, List.of()), new Subject.ClaimText(3, third, List.of()));
    assertEquals(
        expected,
        labels(CLASSIFIER.judge(new Subject("", List.of(), List.of(), claims, "", List.of()))));
  }

  @Test
  void aFirstClaimThatOnlySoundsLikeAReferenceStandsAlone() {
    assertEquals(
        "ndfeb material",
        labels(judge("", "A NdFeB magnet made as claimed in 1998.", "The magnet of claim 1.")));
  }

  @Test
  void showsWhereTheEvidenceStands() {
    Evidence first =
        judge("Magnet", "A sintered magnet of Nd.sub.2 Fe.sub.14 B.")
            .families()
            .getFirst()
            .evidence()
            .getFirst();
    assertEquals(
        new Evidence("formula", "Nd.sub.2 Fe.sub.14 B", "claim 1", 21, 41, 1.0, "R-Fe-B"), first);
  }

  @Test
  void aDefiningCodeAloneIsEnough() {
    Subject subject =
        new Subject(
            "",
            List.of(),
            List.of(),
            List.of(),
            "",
            List.of(new Classification(Scheme.CPC, "H01F1/0577", true, false)));
    assertEquals("ndfeb material", labels(CLASSIFIER.judge(subject)));
  }

  @Test
  void aPrefixOfACodeIsNoParent() {
    Subject subject =
        new Subject(
            "",
            List.of("Process"),
            List.of(),
            List.of(),
            "",
            List.of(new Classification(Scheme.CPC, "C01F17/2", true, false)));
    assertEquals(Judgement.NOTHING, CLASSIFIER.judge(subject));
  }

  @Test
  void nothingComesOfAnEmptyDocument() {
    assertEquals(
        Judgement.NOTHING,
        CLASSIFIER.judge(new Subject("", List.of(), List.of(), List.of(), "", List.of())));
  }

  @Test
  void longAndHostileTextsTakeLinearTime() {
    String hostile =
        "(".repeat(20_000)
            + "Nd".repeat(20_000)
            + "Nd,".repeat(20_000)
            + " no ".repeat(20_000)
            + "Nd(Fe".repeat(10_000)
            + "optionally ".repeat(10_000);
    Subject subject =
        new Subject("", List.of("x"), List.of(hostile), List.of(), hostile, List.of());
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> CLASSIFIER.judge(subject));
  }

  @Test
  void topicsComeWithTheFamilies() {
    Judgement judgement =
        judge(
            "Grain boundary diffusion of Nd-Fe-B magnets",
            "A method of making an Nd-Fe-B magnet by grain boundary diffusion of terbium.");
    assertTrue(
        judgement.topics().stream().anyMatch(one -> one.id().equals("grain_boundary_diffusion")));
  }
}
