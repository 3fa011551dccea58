package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import monazite.corpus.document.Claim;
import monazite.seeds.Seeds;
import monazite.seeds.grammar.ClaimGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddClaimsTest {
  private static final ClaimAnatomist ANATOMIST =
      new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));

  private static List<ClaimAnatomy> of(String language, String office, String... texts) {
    List<Claim> claims =
        IntStream.range(0, texts.length)
            .mapToObj(i -> new Claim(i + 1, texts[i], List.of(), Claim.Status.LIVE, language))
            .toList();
    return ANATOMIST.dissect(claims, office);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|A swing rod device comprising a rod.|The swing rod, device without dead points as claimed in claim 1, wherein a hole of the rod is formed with a step.|device false",
        "en|An adjuster mechanism comprising an arm.|The adjuster, mechanism of claim 1, wherein the arm is long.|product false",
        "en|A magnet comprising Nd.|A rotor, comprising the magnet of claim 1.|device true",
        "en|A magnet comprising Nd.|A motor, the magnet of claim 1 being its rotor.|device true",
        "en|A magnet comprising Nd.|The magnet of claim 1, obtained by sintering.|product_by_process false"
      })
  void aCommaWithinTheNameDoesNotHideTheParent(
      String language, String one, String two, String expected) {
    ClaimAnatomy second = of(language, "", one, two).getLast();
    assertEquals(expected, second.type().orElseThrow().id() + " " + second.independent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|An ignition or plasma generation apparatus for using a discharge and energy derived from waves, comprising a plug.|apparatus",
        "en|A clamp and drilling system comprising a drill.|system",
        "en|A scanning and measurement method comprising a step of lighting.|process",
        "en|A widget for holding a bar formed by a press.|product",
        "en|A widget, wherein a hole of its arm is formed with a drill.|product",
        "en|A magnet obtained by sintering a powder.|product_by_process",
        "en|A magnet, wherein the magnet is obtained by sintering.|product_by_process",
        "de|Magnet, hergestellt durch Sintern eines Pulvers.|product_by_process",
        "de|Klemm- und Bohrmaschine, umfassend einen Bohrer.|device",
        "zh|一种磁体，其特征在于，由以下方法制得。|product_by_process"
      })
  void theTypeGoesByTheWholeNameAndByWhatIsSaidOfTheThingItself(
      String language, String text, String type) {
    assertEquals(type, of(language, "", text).getFirst().type().orElseThrow().id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The ornamental design for a magnet, as shown and described.",
        "en|We claim: the new and original ornamental design of an alloy wheel as shown.",
        "en|A new and distinct variety of rose plant, substantially as shown and described.",
        "en|A new, distinct Sedum telephium plant as shown and described.",
        "de|Design für eine Lampe.",
        "zh|一种灯具的外观设计。",
        "ja|ランプの意匠。",
        "ko|램프의 형상과 모양의 결합을 디자인 창작 내용의 요점으로 한다."
      })
  void aClaimToWhatIsPicturedIsAProductOfWhichNothingIsSaid(String language, String text) {
    List<ClaimAnatomy> claims = of(language, "US", text);
    ClaimAnatomy claim = claims.getFirst();
    assertEquals(
        "PRODUCT INSUFFICIENT 0.0 true INSUFFICIENT",
        claim.type().orElseThrow()
            + " "
            + claim.label()
            + " "
            + claim.score()
            + " "
            + claim.independent()
            + " "
            + ClaimsLabel.of(claims));
  }

  @Test
  void aClaimThatRefersToItselfAloneNeitherStandsNorLabelsTheSet() {
    List<ClaimAnatomy> claims =
        of("en", "US", "The NdFeB magnet of claim 1.", "The magnet of claim 1, with Dy.");
    assertEquals(
        List.of("[1] true false 0 IMPROVEMENT", "[1] false false 1 IMPROVEMENT"),
        claims.stream()
            .map(
                claim ->
                    claim.parents()
                        + " "
                        + claim.malformed()
                        + " "
                        + claim.independent()
                        + " "
                        + claim.depth()
                        + " "
                        + claim.label())
            .toList());
    assertEquals(ClaimLabel.INSUFFICIENT, ClaimsLabel.of(claims));
  }

  @Test
  void aSetWhoseClaimsAllReferToOthersIsInsufficient() {
    assertEquals(
        ClaimLabel.INSUFFICIENT,
        ClaimsLabel.of(of("en", "US", "The magnet of claim 2.", "The magnet of claim 1.")));
  }

  @Test
  void ofTwoClaimsOfANumberTheLaterIsRenumberedUnlessItSaysTheSame() {
    List<Claim> claims =
        List.of(
            new Claim(1, "A magnet.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(2, "", List.of(), Claim.Status.CANCELLED, "en"),
            new Claim(2, "A motor.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(1, "A  magnet.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(1, "A lamp.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(1, "A lamp.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(1, "Ein Magnet.", List.of(), Claim.Status.LIVE, "de"),
            new Claim(4, "A pump.", List.of(), Claim.Status.LIVE, "en"));
    assertEquals(
        List.of("1 false A magnet.", "2 false A motor.", "4 false A pump.", "5 true A lamp."),
        ANATOMIST.dissect(claims, "US").stream()
            .map(claim -> claim.number() + " " + claim.malformed() + " " + claim.text())
            .toList());
  }

  @Test
  void claimNumbersBeyondAllBoundsAreTakenApart() {
    List<Claim> claims =
        List.of(
            new Claim(1, "A magnet.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(
                2_000_000,
                "The magnet of any preceding claim.",
                List.of(2),
                Claim.Status.LIVE,
                "en"));
    assertEquals(10_000, ANATOMIST.dissect(claims, "US").getLast().parents().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "。", " - . "})
  void aLiveClaimThatSaysNothingHasNoTypeNorLabel(String text) {
    ClaimAnatomy claim = of("en", "US", text).getFirst();
    assertEquals(
        "Optional.empty false INSUFFICIENT 0.0 LIVE",
        claim.type()
            + " "
            + claim.independent()
            + " "
            + claim.label()
            + " "
            + claim.score()
            + " "
            + claim.status());
    assertEquals(ClaimLabel.INSUFFICIENT, ClaimsLabel.of(List.of(claim)));
  }
}
