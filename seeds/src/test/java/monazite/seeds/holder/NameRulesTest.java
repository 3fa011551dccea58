package monazite.seeds.holder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import monazite.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {
  private static final NameRules RULES = HolderSeeds.of(Seeds.bundled()).rules();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vitreon Magnetics Co., Ltd. | vitreonmagnetics",
        "VITREON MAGNETICS CO LTD [US] | vitreonmagnetics",
        "The Vitreon-Magnetics Company | vitreonmagnetics",
        "Ｖｉｔｒｅｏｎ　Ｍａｇｎｅｔｉｃｓ㈱ | vitreonmagnetics",
        "Kabushiki Kaisha Vitreon Magnetics | vitreonmagnetics",
        "Höllental Oxide GmbH & Co. KG | hoellentaloxide",
        "Société Leucite S.A.R.L. | societeleucite",
        "W.X. Quartz & Sons plc | wxquartzsons",
        "북극희토 주식회사 | 북극희토",
        "(주)북극희토 | 북극희토",
        "虚空稀土(集团)股份有限公司 | 虚空稀土集团",
        "株式会社ガーネット研究所 | ガーネツト研究所",
        "ガーネット研究所（株） | ガーネツト研究所",
        "日立金屬株式會社 | 日立金属",
        "日立金属株式会社 | 日立金属",
        "コ−ポレ−シヨン夢 | コーポレーシヨン夢",
        "Univ Erehwon Res Inst | universityerehwonresearchinstitute",
        "Co., Ltd. | co",
        "株式会社 | 株式会社"
      })
  void keyKeepsWhatTellsCompaniesApart(String name, String key) {
    assertEquals(key, RULES.key(name));
  }

  @Test
  void marksOfJapaneseAndKoreanLettersAreNotAccents() {
    assertEquals(RULES.key("\u304b\u3099"), RULES.key("\u304c"));
    assertEquals("がく", RULES.key("がく"));
    assertEquals("한국", RULES.key("한국"));
  }

  @Test
  void aNameWithoutLettersHasNoKey() {
    assertEquals("", RULES.key(" -- ., () "));
  }

  @Test
  void aRemarkInBracketsIsTakenOffOnlyAtTheEndAndWhenItIsNoPartOfTheName() {
    assertEquals("Vitreon Inc", RULES.withoutRemark("Vitreon Inc (JP)"));
    assertEquals("Vitreon Inc.", RULES.withoutRemark("Vitreon Inc. (New Town, JP)"));
    assertEquals("Vitreon Inc", RULES.withoutRemark("Vitreon Inc (a Delaware corporation)"));
    assertEquals("Vitreon", RULES.withoutRemark("Vitreon (2001)"));
    assertEquals("Vitreon (Suzhou)", RULES.withoutRemark("Vitreon (Suzhou)"));
    assertEquals("Vitreon (old) Inc", RULES.withoutRemark("Vitreon (old) Inc"));
  }

  @Test
  void anEndlessNameIsReadInNoTime() {
    assertEquals(2_000, RULES.key("x".repeat(5_000_000)).length());
    assertEquals("", RULES.key("((((".repeat(1_000_000)));
    assertEquals("co", RULES.key("co ltd ".repeat(1_000_000)).substring(0, 2));
  }
}
