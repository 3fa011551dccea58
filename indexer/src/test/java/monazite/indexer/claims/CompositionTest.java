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
        "en|The magnet of claim 1, wherein Dy is contained in an amount of 0.5 to 3 wt%.|Dy [0.5,3.0] wt%",
        "en|A magnet wherein oxygen is contained in an amount of not more than 0.15 wt%.|O (,0.15] wt%",
        "en|A magnet wherein Dy or Tb is contained in an amount of 0.1 to 1.2 wt%.|Dy+Tb [0.1,1.2] wt%",
        "en|A magnet, wherein the magnet contains Dy in an amount of 0.5 wt% or more.|Dy [0.5,) wt%",
        "en|A magnet, wherein a content of Dy in the magnet is 0.5 to 3 mass%.|Dy [0.5,3.0] wt%",
        "en|A magnet, wherein the content of Dy and Tb in the sintered magnet is from 0.5 to 3 mass%.|Dy+Tb [0.5,3.0] wt%",
        "en|A magnet, wherein Dy is present in the magnet in an amount of 0.5 to 3 wt%.|Dy [0.5,3.0] wt%",
        "en|A magnet, wherein Dy is added in an amount of at least 1 wt%.|Dy [1.0,) wt%",
        "en|A magnet, wherein Dy is included in an amount ranging from 0.5 to 3 wt%.|Dy [0.5,3.0] wt%",
        "en|A magnet containing Dy in a content of 0.5 to 3 wt%.|Dy [0.5,3.0] wt%",
        "en|A magnet, wherein the amount of Dy contained in the magnet is 0.5 to 3 wt%.|Dy [0.5,3.0] wt%",
        "en|A magnet, wherein the magnet includes Co in a proportion of 1 at% to 3 at%.|Co [1.0,3.0] at%",
        "en|A magnet, wherein cerium is incorporated in a concentration of 50 ppm or less.|Ce (,50.0] ppm",
        "en|A magnet, wherein neodymium constitutes between 20 and 30 weight percent of the magnet.|Nd [20.0,30.0] wt%",
        "en|A magnet, wherein the magnet has a Dy content of 0.5 wt% or less.|Dy (,0.5] wt%",
        "en|A magnet, wherein the sintered magnet contains 0.5 to 3 mass% of Dy.|Dy [0.5,3.0] wt%",
        "en|A magnet, wherein Dy accounts for 0.5 to 3% by mass of the magnet.|Dy [0.5,3.0] wt%",
        "en|A catalyst, wherein ceria is contained in the support in an amount of 10 to 60 wt%.|CeO2 [10.0,60.0] wt%",
        "en|A magnet, wherein an oxygen content of the sintered body is not more than 0.15 wt%.|O (,0.15] wt%",
        "en|A magnet, wherein the concentration of oxygen in the alloy powder is less than 2000 ppm.|O (,2000.0) ppm",
        "zh|一种磁体，其特征在于，所述磁体中Dy的含量为0.5至3质量%。|Dy [0.5,3.0] wt%",
        "zh|一种磁体，其中Dy以0.5~3wt%的量被含有。|Dy [0.5,3.0] wt%",
        "zh|一种磁体，其中以0.5~3wt%的量含有Dy。|Dy [0.5,3.0] wt%",
        "zh|一种磁体，其中所述磁体中镝的质量百分含量为0.5-3%。|Dy [0.5,3.0] wt%",
        "zh|一种磁体，Dy的添加量不超过0.15重量%。|Dy (,0.15] wt%",
        "zh|一种磁体，含有0.5重量%以上的Dy。|Dy [0.5,) wt%",
        "zh|一种磁体，其中Dy或Tb的含量在磁体中为0.1~1.2wt%。|Dy+Tb [0.1,1.2] wt%",
        "zh|一种磁体，其中Dy在磁体中的含量为0.1~1.2wt%。|Dy [0.1,1.2] wt%",
        "ja|Ｄｙが０．５～３質量％の量で含まれる磁石。|Dy [0.5,3.0] wt%",
        "ja|磁石中のＤｙの含有量が０．５～３質量％である磁石。|Dy [0.5,3.0] wt%",
        "ja|Ｄｙを０．５質量％以上含有する磁石。|Dy [0.5,) wt%",
        "ja|酸素の含有量が前記磁石において０．１５質量％以下である磁石。|O (,0.15] wt%",
        "ja|Ｄｙを０．５質量％以上３質量％以下の量で含有する磁石。|Dy [0.5,3.0] wt%",
        "ja|Ｄｙの前記磁石中における含有量が０．５～３質量％である磁石。|Dy [0.5,3.0] wt%",
        "ja|０．５～３質量％のＤｙを含む磁石。|Dy [0.5,3.0] wt%",
        "ko|Dy가 0.5 내지 3중량%의 양으로 포함되는 자석.|Dy [0.5,3.0] wt%",
        "ko|Dy를 0.5중량% 이상의 함량으로 포함하는 자석.|Dy [0.5,) wt%",
        "ko|자석 내의 Dy의 함량이 0.5 내지 3질량%인 자석.|Dy [0.5,3.0] wt%",
        "ko|상기 자석은 0.5 내지 3중량%의 Dy를 포함하는 자석.|Dy [0.5,3.0] wt%",
        "ko|Dy 또는 Tb가 상기 자석 중에 0.1 내지 1.2중량%로 함유된 자석.|Dy+Tb [0.1,1.2] wt%",
        "ko|상기 자석에서 산소의 함유량이 0.15중량% 이하인 자석.|O (,0.15] wt%",
        "de|Magnet, wobei Dy in einer Menge von 0,5 bis 3 Gew.-% enthalten ist.|Dy [0.5,3.0] wt%",
        "de|Magnet, wobei der Magnet Dy in einer Menge von 0,5 Gew.-% oder mehr enthält.|Dy [0.5,) wt%",
        "de|Magnet, wobei der Gehalt an Dy im Magneten 0,5 bis 3 Massen-% beträgt.|Dy [0.5,3.0] wt%",
        "de|Magnet, wobei Sauerstoff in einer Menge von nicht mehr als 0,15 Gew.-% vorliegt.|O (,0.15] wt%",
        "de|Magnet, wobei der Dy-Gehalt des Magneten 0,5 bis 3 Gew.-% beträgt.|Dy [0.5,3.0] wt%",
        "de|Magnet, wobei Dy im Magneten mit einem Anteil von höchstens 3 Gew.-% enthalten ist.|Dy (,3.0] wt%",
        "de|Magnet, wobei Dy oder Tb in einem Gehalt von 0,1 bis 1,2 Gew.-% enthalten ist.|Dy+Tb [0.1,1.2] wt%",
        "de|Magnet, wobei der Magnet einen Dy-Gehalt von 0,5 bis 3 Gew.-% aufweist.|Dy [0.5,3.0] wt%"
      })
  void theUsualPhrasesForAContentAreRead(String language, String text, String expected) {
    assertEquals(expected, ranges(of(language, text)));
  }

  @Test
  void anAmountOfSomethingUnnamedIsNoContentOfTheElementBefore() {
    assertEquals(
        "",
        ranges(
            of(
                "en",
                "A magnet whose boundary phase contains Dy, and particles are contained in an amount of 3 wt%.")));
  }

  @Test
  void whatIsAddedIsNotExcluded() {
    assertEquals(
        List.of("Co"),
        of("en", "A magnet to which no Co is added, Dy being present and Ga is added.").excluded());
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
  void theRemainderEndsWhereTheNextStatementBegins() {
    assertEquals(List.of("Fe"), of("zh", "一种磁体，含有3wt%的Dy，余量为Fe，氧含量小于900ppm。").balance());
    assertEquals(
        List.of("Fe", "Co"), of("en", "A magnet of 30 wt% Nd, the balance Fe and Co.").balance());
  }

  @Test
  void noMoreThanIsNoExclusion() {
    ClaimAnatomy claim = of("en", "A metal containing no more than 200 ppm of iron.");
    assertEquals("Fe (,200.0] ppm", ranges(claim));
    assertEquals(List.of(), claim.excluded());
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
