package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import monazite.seeds.Seeds;
import monazite.seeds.grammar.ClaimGrammar;
import monazite.seeds.grammar.Cohorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What bounds a claim's reach beside its type.
class ClaimSignsTest {
  private static final Set<String> SIGNS =
      Set.of("swissType", "purpose", "oneStep", "surrounding", "result", "recipe", "above");
  private static final ClaimAnatomist ANATOMIST =
      new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));

  private static List<ClaimAnatomy> dissected(String language, String family, String text) {
    return ANATOMIST.dissect(
        ANATOMIST.split(text.replace("|", "\n"), language),
        "",
        new Cohorts.Field(family, Optional.empty()));
  }

  private static String signs(ClaimAnatomy claim) {
    TreeSet<String> found = new TreeSet<>(claim.parts().keySet());
    found.retainAll(SIGNS);
    return String.join(" ", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          en; 1. Use of lanthanum carbonate for the manufacture of a medicament for treating hyperphosphataemia.; swissType
          en; 1. Use of a cerium compound in the preparation of an oral pharmaceutical for burns.; swissType
          zh; 1. 碳酸镧在制备治疗高磷血症的药物中的应用。; swissType
          ja; 1. 高リン血症の治療用医薬の製造における炭酸ランタンの使用。; swissType
          ko; 1. 고인산혈증 치료용 의약의 제조를 위한 탄산란탄의 용도.; swissType
          de; 1. Verwendung von Lanthancarbonat zur Herstellung eines Arzneimittels gegen Hyperphosphatämie.; swissType
          en; 1. Use of cerium oxide in the manufacture of a polishing slurry.; ''
          zh; 1. 氧化铈在制备抛光液中的应用。; ''
          de; 1. Verwendung von Ceroxid zur Herstellung eines Poliermittels.; ''
          en; 1. Lanthanum carbonate for use in the treatment of hyperphosphataemia.; purpose
          de; 1. Lanthancarbonat zur Verwendung bei der Behandlung der Hyperphosphatämie.; purpose
          en; 1. A phosphor for use in a display comprising yttrium oxide.; ''
          """)
  void medicalUsesReachLess(String language, String text, String signs) {
    assertEquals(signs, signs(dissected(language, "", text).getFirst()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          en; 1. A rare earth magnet having a coercivity of at least 1800 kA/m and a remanence of at least 1.4 T.; result
          zh; 1. 一种永磁体,其特征在于,剩磁不低于1.4T,矫顽力不低于1800kA/m。; result
          ja; 1. 残留磁束密度が1.4T以上であり、保磁力が1800kA/m以上である焼結磁石。; result
          ko; 1. 잔류 자속밀도가 1.4 T 이상이고 보자력이 1800 kA/m 이상인 소결 자석.; result
          de; 1. Dauermagnet mit einer Remanenz von mindestens 1,4 T und einer Koerzitivfeldstärke von mindestens 1800 kA/m.; result
          en; 1. A magnet comprising 30 wt% Nd and 1 wt% B, having a coercivity of at least 1800 kA/m.; ''
          en; 1. A scintillator of lutetium oxide having a decay time below 40 ns.; ''
          en; 1. An optical fiber comprising a core and a cladding, the core having a refractive index above that of the cladding.; ''
          en; 1. A powder having a mean particle diameter of 2 to 4 micrometers.; ''
          """)
  void aClaimThatOnlyNamesItsResultIsNotBroadForBeingShort(
      String language, String text, String signs) {
    ClaimAnatomy claim = dissected(language, "", text).getFirst();
    assertEquals(signs, signs(claim));
    assertEquals(signs.equals("result"), claim.parts().getOrDefault("length", 1.0) <= 0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          en; 1. A method of producing a magnet, comprising spraying a slurry of dysprosium fluoride onto a sintered body held at 620 to 640 °C for 5 to 6 hours.; oneStep
          en; 1. A method of producing a magnet, comprising milling an alloy to 3 to 5 micrometers, pressing the powder, and sintering at 1000 to 1060 °C for 4 hours.; ''
          en; 1. A method of producing a magnet, comprising coating a sintered body with dysprosium.; ''
          zh; 1. 一种闪烁晶体的生长方法,其特征在于,采用提拉法,拉速为1~3mm/h,转速为8~25r/min。; oneStep
          zh; 1. 一种磁体的制备方法,其特征在于,将粉末在2T的磁场中成型,然后在1000~1060℃烧结4h。; ''
          ja; 1. 焼結体を850～950℃で5～30時間加熱する工程を有する磁石の製造方法。; oneStep
          ja; 1. 合金を3～5μmに粉砕する工程と、1000～1060℃で焼結する工程とを有する磁石の製造方法。; ''
          ko; 1. 소결체를 850 내지 950℃에서 5 내지 30시간 동안 가열하는 단계를 포함하는 자석의 제조 방법.; oneStep
          ko; 1. 합금을 3 내지 5㎛로 분쇄하는 단계 및 1000 내지 1060℃에서 소결하는 단계를 포함하는 자석의 제조 방법.; ''
          de; 1. Verfahren zur Herstellung eines Kristalls, bei dem der Kristall mit 1 bis 3 mm/h und 8 bis 25 Umdrehungen je Minute gezogen wird.; oneStep
          """)
  void aSingleStepToldByItsSettingsSurroundsTheThing(String language, String text, String signs) {
    assertEquals(signs, signs(dissected(language, "", text).getFirst()), text);
  }

  @Test
  void aClaimReachesNoFurtherThanTheOneThatItTakesOver() {
    List<ClaimAnatomy> claims =
        dissected(
            "en",
            "",
            "1. A furnace comprising a drum and a hopper for alloy flakes.|2. A method of producing a"
                + " magnet, comprising decrepitating an alloy in the furnace of claim 1 and sintering"
                + " it.|3. A magnet produced by the method of claim 2.");
    assertEquals(
        List.of("", "above", "above"), claims.stream().map(ClaimSignsTest::signs).toList());
    assertTrue(claims.stream().allMatch(claim -> claim.label() == ClaimLabel.PERIPHERAL));
  }

  @Test
  void aRecipeToWhichRareEarthIsAddedSurroundsWhatIsMadeOfRareEarths() {
    String glass =
        "1. A glass comprising 60 to 75 wt% SiO2, 10 to 20 wt% Na2O and 0.1 to MOST wt% CeO2.";
    String little = glass.replace("MOST", "0.8");
    assertEquals("recipe", signs(dissected("en", "additive", little).getFirst()));
    assertEquals("recipe", signs(dissected("en", "other_rare_earth", little).getFirst()));
    assertEquals("", signs(dissected("en", "phosphor", little).getFirst()));
    assertEquals(
        "", signs(dissected("en", "other_rare_earth", glass.replace("MOST", "30")).getFirst()));
    String pigment = "1. A pigment comprising a sulfide of cerium.";
    assertEquals("", signs(dissected("en", "additive", pigment).getFirst()));
  }

  @Test
  void membersOfASetMakeAClaimNoLonger() {
    ClaimAnatomy few =
        dissected("en", "", "1. A phosphor of the formula MAlO3, wherein M is Y.").getFirst();
    ClaimAnatomy many =
        dissected(
                "en",
                "",
                "1. A phosphor of the formula MAlO3, wherein M is at least one of Y, La, Gd, Lu and Tb.")
            .getFirst();
    assertTrue(many.words() - few.words() <= 5, few.words() + " and " + many.words());
    assertFalse(many.elementSets().isEmpty());
  }
}
