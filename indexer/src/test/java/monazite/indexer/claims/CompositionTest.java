package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import monazite.corpus.document.Claim;
import monazite.seeds.Seeds;
import monazite.seeds.grammar.ClaimGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {
  private static final ClaimAnatomist ANATOMIST =
      new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));

  private static ClaimAnatomy of(String language, String text) {
    return ANATOMIST
        .dissect(List.of(new Claim(1, text, List.of(), Claim.Status.LIVE, language)), "")
        .getFirst();
  }

  private static String ranges(ClaimAnatomy claim) {
    return String.join("; ", claim.ranges().stream().map(CompositionTest::range).toList());
  }

  private static String range(CompositionRange range) {
    return range.element()
        + (range.loInclusive().orElse(false) ? " [" : " (")
        + range.lo().map(String::valueOf).orElse("")
        + ","
        + range.hi().map(String::valueOf).orElse("")
        + (range.hiInclusive().orElse(false) ? "] " : ") ")
        + range.basis();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|An alloy comprising 5 to 12 wt% Dy and less than 0.3% by weight of oxygen.|Dy [5.0,12.0] wt%; O (,0.3) wt%",
        "en|A target having a scandium content of 28 at% or more and less than 44 at%.|Sc [28.0,44.0) at%",
        "en|A glass comprising, by weight, CeO2 0.1 to 0.8%, Er2O3 up to 0.5%.|CeO2 [0.1,0.8] wt%; Er2O3 (,0.5] wt%",
        "en|A magnet in which Nd and Pr together make up at least 25 mass% and Fe ≥ 60 mass%.|Nd+Pr [25.0,) wt%; Fe [60.0,) wt%",
        "zh|一种合金，按重量百分比，Nd为25~30%，硼不超过1.2%。|Nd [25.0,30.0] wt%; B (,1.2] wt%",
        "zh|一种粉，氧含量小于500ppm，CeO2占TREO的60～85wt%。|O (,500.0) ppm; CeO2 [60.0,85.0] wt%",
        "ja|Ｎｄ：２９質量％以上３１質量％未満、Ｃｏを３質量％以下含む磁石。|Nd [29.0,31.0) wt%; Co (,3.0] wt%",
        "ja|Ｍ元素の５０原子％以上がジルコニウムである磁石。|Zr [50.0,) at%",
        "ko|산소 함량이 800ppm 이하이고 Dy가 2.0중량% 미만인 자석.|O (,800.0] ppm; Dy (,2.0) wt%",
        "de|Legierung, enthaltend 2,5 bis 4,0 Gew.-% Neodym und höchstens 0,3 Gew.-% Eisen.|Nd [2.5,4.0] wt%; Fe (,0.3] wt%"
      })
  void contentsAreRead(String language, String text, String expected) {
    assertEquals(expected, ranges(of(language, text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Lu1-x-yYxCey)3Al5O12, wherein 0.1<x≤0.6 and 0<y<0.04|Y (0.1,0.6] formula_index; Ce (0.0,0.04) formula_index",
        "SmFeaCobCuc, where a is 1 to 2, b is from 3 to 4 and c = 0.5|Fe [1.0,2.0] formula_index; Co [3.0,4.0] formula_index; Cu [0.5,0.5] formula_index",
        "RaTb, wherein R is Nd, T is at least one of Fe and Co, 5≤a≤7 and 1≤b≤2|Nd [5.0,7.0] formula_index; T [1.0,2.0] formula_index",
        "(Sr1-xBax)3-zSiO5:zEu, where 0≤x≤0.4 and 0.01≤z≤0.1|Ba [0.0,0.4] formula_index; Eu [0.01,0.1] formula_index"
      })
  void aVariableCountsTheElementBeforeIt(String formula, String expected) {
    assertEquals(expected, ranges(of("en", "A material of the formula " + formula + ".")));
  }

  @Test
  void temperaturesTimesAndRatiosAreNoContents() {
    assertEquals(
        "",
        ranges(
            of(
                "en",
                "A method comprising heating the alloy at 800 to 900 °C for 2 to 5 hours, a weight ratio of La to Ce being 1 to 3.")));
  }

  @Test
  void lettersStandForTheirMembers() {
    assertEquals(
        Map.of("R", List.of("RE", "Y"), "M", List.of("Al", "Cu")),
        of(
                "en",
                "An alloy of R and M, R being at least one rare earth element including Y, and M is one or more of Al and Cu.")
            .elementSets());
    assertEquals(
        Map.of("Ln", List.of("Dy", "Nd")), of("zh", "一种材料，其中Ln为Dy、Nd中的一种或几种。").elementSets());
  }

  @Test
  void aLetterForAnOrganicGroupIsNoElementSet() {
    assertEquals(Map.of(), of("en", "A compound HAlR2, R being an alkyl group.").elementSets());
  }

  @Test
  void exclusionsAndTheRemainderAreRead() {
    ClaimAnatomy claim =
        of("en", "An alloy comprising 3 wt% Nd, the balance being Fe, and free of cobalt and Dy.");
    assertEquals(List.of("Fe"), claim.balance());
    assertEquals(List.of("Co", "Dy"), claim.excluded());
    assertEquals(List.of("RE"), of("ja", "希土類元素を含まない磁石。").excluded());
    assertEquals(List.of("Pb", "Cd"), of("zh", "一种稳定剂，不含铅和镉。").excluded());
    assertEquals(
        List.of("Ni"),
        of("de", "Katalysator, dessen Beschichtung kein Nickel enthält.").excluded());
    assertEquals(List.of("Cd"), of("ko", "카드뮴을 포함하지 않는 형광체.").excluded());
  }

  @Test
  void anExcludedPhaseIsNoExcludedElement() {
    assertEquals(List.of(), of("en", "A target substantially free of the Al2Sc phase.").excluded());
  }

  @Test
  void aDependentClaimKnowsItsParentsFormula() {
    List<ClaimAnatomy> claims =
        ANATOMIST.dissect(
            List.of(
                new Claim(
                    1,
                    "A phosphor of formula (Sr1-xCax)AlSiN3, wherein 0≤x≤0.9.",
                    List.of(),
                    Claim.Status.LIVE,
                    "en"),
                new Claim(
                    2,
                    "The phosphor of claim 1, wherein x is at least 0.2.",
                    List.of(),
                    Claim.Status.LIVE,
                    "en")),
            "");
    assertEquals("Ca [0.2,) formula_index", ranges(claims.getLast()));
  }

  @Test
  void numbersOfTheBasisAreReadFromHundredsOfThousandsToo() {
    assertEquals(
        "O (,1500.0] ppm",
        ranges(of("en", "A metal having an oxygen content of 1,500 ppm or less.")));
  }
}
