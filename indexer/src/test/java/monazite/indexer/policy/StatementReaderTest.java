package monazite.indexer.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import monazite.corpus.document.Source;
import monazite.corpus.policy.Block;
import monazite.corpus.policy.PolicyDocument;
import monazite.indexer.policy.Statement.Kind;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Invented documents in five languages: what is a target, and what only looks like one.
class StatementReaderTest {
  private static final StatementReader READER = new StatementReader(Seeds.bundled());

  /// `en`: language; then headings begin with `#`, other lines are paragraphs.
  private static List<Statement> read(String language, String... lines) {
    return READER.read(document(language, lines));
  }

  private static PolicyDocument document(String language, String... lines) {
    List<Block> blocks =
        Stream.of(lines)
            .map(
                line ->
                    line.startsWith("#")
                        ? block(Block.Kind.HEADING, 1, line.substring(1).strip())
                        : block(Block.Kind.PARAGRAPH, 0, line))
            .toList();
    return new PolicyDocument(
        "plan.txt",
        "1",
        new Source("policy", "plan.txt", "", 0),
        "A plan",
        Optional.empty(),
        Optional.empty(),
        Optional.of(2024),
        Optional.empty(),
        Optional.empty(),
        language,
        false,
        blocks);
  }

  private static Block block(Block.Kind kind, int level, String text) {
    return new Block(kind, level, text, List.of(new Block.Piece(0, Optional.empty(), 1)));
  }

  private static List<String> targets(List<Statement> all) {
    return all.stream()
        .filter(one -> one.kind() == Kind.TARGET)
        .map(
            one ->
                "%s%s%s %s %s"
                    .formatted(
                        one.comparator().orElseThrow(),
                        one.value().orElseThrow(),
                        one.unit().orElseThrow(),
                        one.by().map(String::valueOf).orElse("-"),
                        String.join("+", one.families())))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | By 2030, the share of recycled neodymium magnets should reach at least 25%. | >=25.0% 2030 ndfeb
          en | Output of rare earths shall be limited to 12,000 tonnes by 2028. | <=12000.0t 2028 ''
          en | The use of terbium in magnets will be cut by one third by 2031. | =33.3% 2031 ndfeb
          zh | 到2030年，钕铁硼磁体产量力争达到5万吨以上。 | >=50000.0t 2030 ndfeb
          zh | 到2030年，稀土再生比例力争由百分之十五提高到三成以上。 | >=30.0% 2030 ''
          ja | 2030年までに、蛍光体の国産比率を7割以上とする目標を掲げる。 | >=70.0% 2030 phosphor
          ko | 2030년까지 촉매 국산화율을 60% 이상으로 높인다. | >=60.0% 2030 catalyst
          de | Bis 2030 soll der Anteil recycelter Leuchtstoffe auf mindestens 12,5 % steigen. | >=12.5% 2030 phosphor
          """)
  void aNumberAimedAtIsATargetInEveryLanguage(String language, String sentence, String target) {
    assertEquals(List.of(target.replace("''", "")), targets(read(language, sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zh | 到2027年，磁材产能20万吨、储氢合金8000吨、抛光粉3万吨以上。 | =200000.0t 2027 ndfeb+smco; =8000.0t 2027 hydrogen_storage; >=30000.0t 2027 polishing
          zh | 到2027年，永磁材料产量达到9万吨，荧光粉1万吨。 | =90000.0t 2027 ndfeb+smco; =10000.0t 2027 phosphor
          zh | 力争到2028年将钕铁硼、荧光粉和催化材料的占有率由11%、22%和33%分别提高到44%、55%和66%。 | =44.0% 2028 ndfeb; =55.0% 2028 phosphor; =66.0% 2028 catalyst
          zh | 抛光粉自给率2028年、2032年分别达到60%、75%。 | =60.0% 2028 polishing; =75.0% 2032 polishing
          zh | 2026年，磁材产量将达到4万吨，2029年达到6万吨。 | =40000.0t 2026 ndfeb+smco; =60000.0t 2029 ndfeb+smco
          en | The plan sets the goal that phosphors and catalysts reach 40% and 60% respectively by 2031. | =40.0% 2031 phosphor; =60.0% 2031 catalyst
          en | The recycling rate of magnets shall reach 20% and 35% by 2029 and 2034 respectively. | =20.0% 2029 ndfeb+smco; =35.0% 2034 ndfeb+smco
          ko | 2031년까지 형광체와 촉매의 국산화율을 각각 45%와 65%로 높인다. | =45.0% 2031 phosphor; =65.0% 2031 catalyst
          ja | 2031年度までに蛍光体と触媒の国産比率をそれぞれ45％、65％に引き上げる。 | =45.0% 2031 phosphor; =65.0% 2031 catalyst
          """)
  void eachNumberOfAListHasItsOwnThingAndYear(String language, String sentence, String all) {
    assertEquals(List.of(all.split("; ")), targets(read(language, sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The Union set itself the goal to recycle at least 17% of its magnets by 2032. | >=17.0% 2032 ndfeb+smco
          en | The act sets 2032 benchmarks: at least 12% mined and 45% refined at home. | >=12.0% 2032 -; =45.0% 2032 -
          en | The paper names two headline ambitions for 2036: 15% of demand for magnets from recycling, and no more than 55% from one country. | =15.0% 2036 ndfeb+smco; <=55.0% 2036 ndfeb+smco
          en | Between 2025 and 2031, the use of dysprosium is to be cut by 30%. | =30.0% 2031 ndfeb
          en | In the period 2026-2032 the share of recycled phosphors should reach 22%. | =22.0% 2032 phosphor
          en | Within three years 12,000 tonnes of magnets are to be produced at home. | =12000.0t 2027 ndfeb+smco
          en | By the end of the decade, at least half of all catalysts must be made at home. | >=50.0% 2030 catalyst
          zh | 2026至2030年，荧光粉回收率要达到35%。 | =35.0% 2030 phosphor
          zh | 力争三年内荧光粉国产化率达到88%。 | =88.0% 2027 phosphor
          ja | 今後5年間で蛍光体の国産比率を7割以上とする目標を掲げる。 | >=70.0% 2029 phosphor
          ko | 향후 5년 내 촉매 국산화율을 60% 이상으로 높인다. | >=60.0% 2029 catalyst
          de | Zwischen 2025 und 2032 soll der Anteil recycelter Leuchtstoffe auf 12 % steigen. | =12.0% 2032 phosphor
          en | The country is to raise its output of phosphors by a factor of six by 2031. | =6.0times 2031 phosphor
          zh | 《规划》提出，荧光粉产量年均增长12%以上。到2028年研发投入占比从2%提高到4%。 | >=12.0% - phosphor; =4.0% 2028 -
          de | Fünfzehn Prozent der Leuchtstoffe sollen bis 2033 aus dem Recycling stammen. | =15.0% 2033 phosphor
          ja | 重希土類の使用量は、2034年度までに2021年度比で70％削減することを目指す。 | =70.0% 2034 -
          """)
  void aimsAreSaidInManyWays(String language, String sentence, String all) {
    assertEquals(
        List.of(all.replaceAll(" -(?=;|$)", " ").split("; ?")), targets(read(language, sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Demand for copper is set to double by 2035.
          zh | 2024年，稀土新材料及应用产业营收超全国三分之一。
          zh | 稀土是重要资源，主要供应国占比达85%。
          en | In 2022, recycling accounted for 1% of the supply of magnets.
          en | The share of imports has risen from 60% to 85%.
          en | Demand for permanent magnets is expected to reach 400,000 tonnes by 2030.
          en | The world market for phosphors is projected to grow by 8% a year until 2030.
          zh | 2022年钕铁硼产量达到3万吨，同比增长10%。
          zh | 预计到2030年永磁材料需求将超过40万吨。
          zh | 目前荧光粉国产化率约为85%。
          ja | 2022年の磁石の中国依存度は約60%であった。
          ja | 磁石の需要は2030年に3倍になる見込みである。
          ko | 2022년 영구자석 수입의 86%를 중국이 차지했다.
          ko | 영구자석 수요는 2030년까지 5배 증가할 전망이다.
          de | Im Jahr 2022 stammten 65 % der Magnete aus China.
          de | Die Nachfrage nach Magneten wird nach Prognosen bis 2030 um 120 % steigen.
          """)
  void thePresentThePastAndForecastsAreNone(String language, String sentence) {
    assertEquals(List.of(), targets(read(language, sentence)));
  }

  @Test
  void inASectionOfGoalsThePresentPerfectIsAGoalToo() {
    String sentence = "Recycling of spent catalysts has risen from 3% to 9%.";
    assertEquals(List.of("=9.0% 2027 catalyst"), targets(read("en", "# Goals for 2027", sentence)));
    assertEquals(List.of(), targets(read("en", "# Current situation", sentence)));
  }

  @Test
  void everyYearOfAListHasItsOwnNumber() {
    assertEquals(
        List.of("=20.0% 2026 phosphor", "=30.0% 2028 phosphor", "=50.0% 2032 phosphor"),
        targets(
            read(
                "en",
                "The share of phosphors made at home shall be 20% by 2026, 30% by 2028 and 50% by"
                    + " 2032.")));
    assertEquals(
        List.of("=20.0% 2026 phosphor", "=50.0% 2032 phosphor"),
        targets(read("zh", "# 发展目标", "荧光粉国产化率到2026年达到20%，到2032年达到50%。")));
  }

  @Test
  void whatANumberStartsFromIsItsBaseline() {
    Statement one =
        read("en", "# Goals", "Magnet output will rise from 1,000 tonnes to 7,000 tonnes by 2030.")
            .getFirst();
    assertEquals(Optional.of(7000.0), one.value());
    assertEquals(Optional.of(1000.0), one.baseline());
  }

  @Test
  void theYearOfTheBaselineIsNoNumberOfItsOwn() {
    List<Statement> all =
        read(
            "en",
            "# Goals",
            "Raise magnet output from about 1,000 tonnes in 2024 to 7,000 tonnes per year by 2030.");
    assertEquals(List.of("=7000.0t 2030 ndfeb+smco"), targets(all));
    assertEquals(Optional.of(1000.0), all.getFirst().baseline());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Domestic content of magnets shall not be less than 60 % by 2030. | >=",
        "en | Imports of magnets shall not exceed 65 % by 2030. | <=",
        "de | Der Recyclinganteil bei Magneten soll bis 2030 nicht weniger als 25 % betragen. | >=",
        "zh | 到2030年永磁材料回收率不得低于60%。 | >=",
        "ja | 2030年までに永久磁石の国内生産能力を年間1万5千トン以上とする。 | >="
      })
  void deniedComparisonsPointTheOtherWay(String language, String text, String comparator) {
    String heading =
        switch (language) {
          case "zh" -> "# 发展目标";
          case "ja" -> "# 目標";
          case "de" -> "# Ziele";
          default -> "# Goals";
        };
    Statement one = read(language, heading, text).getFirst();
    assertEquals(comparator, one.comparator().orElseThrow(), one::toString);
  }

  @Test
  void aHeadingWithNumberAndYearIsATargetUnlessItsTextSaysTheSame() {
    String heading = "# Recycling of magnets to reach 18% by 2031";
    assertEquals(
        List.of("=18.0% 2031 ndfeb+smco"),
        targets(read("en", heading, "Works are to be built in three regions.")));
    assertEquals(
        List.of("=18.0% 2031 ndfeb+smco"),
        targets(read("en", heading, "By 2031 the recycling of magnets shall reach 18%.")));
    assertEquals(List.of(), targets(read("en", "# 2.1 Recycling", "Works are to be built.")));
  }

  @Test
  void moneyThatIsGivenIsAMeasure() {
    List<Statement> all =
        read(
            "en",
            "# Actions",
            "A fund of 200 million euros will support separation plants by 2030.");
    assertEquals(List.of(), targets(all));
    assertTrue(
        all.stream()
            .anyMatch(
                one ->
                    one.kind() == Kind.MEASURE
                        && one.value().equals(Optional.of(2e8))
                        && one.unit().equals(Optional.of("EUR"))));
  }

  @Test
  void eachFamilyOfAnItemIsAPriorityWithItsTopics() {
    List<String> found =
        read("zh", "# 重点任务", "突破大尺寸闪烁晶体生长技术；研发移动源尾气净化催化剂；发展粘结钕铁硼磁体。").stream()
            .filter(one -> one.kind() == Kind.PRIORITY)
            .map(one -> one.families() + " " + one.topics())
            .toList();
    assertEquals(
        List.of(
            "[scintillator] [crystal_growth]",
            "[catalyst] [exhaust_purification]",
            "[ndfeb] [bonded_magnets]"),
        found);
  }

  @Test
  void anIpStatementTellsWhoAndWhen() {
    Statement one =
        read(
                "en",
                "The core patents of Hitachi Metals on sintered NdFeB magnets expired in 2014, and"
                    + " licensing agreements extend to 2038.")
            .getFirst();
    assertEquals(Kind.IP_STATEMENT, one.kind());
    assertEquals(List.of("ndfeb"), one.families());
    assertEquals(Optional.of(2014), one.year());
    assertEquals(Optional.of(2038), one.yearTo());
    assertEquals(List.of("Hitachi Metals, Ltd."), one.holders());
  }

  @Test
  void aHolderIsKnownWithoutItsLegalForm() {
    Statement one = read("zh", "日立金属核心专利的诉讼窗口期在2032-2035年。").getFirst();
    assertEquals(List.of("Hitachi Metals, Ltd."), one.holders());
    assertEquals(Optional.of(2032), one.year());
    assertEquals(Optional.of(2035), one.yearTo());
  }

  @Test
  void ownIntellectualPropertySaidInPassingIsNone() {
    List<Statement> all =
        Stream.concat(
                read("en", "Develop phosphors with independent intellectual property rights.")
                    .stream(),
                read("zh", "大力发展具有自主知识产权的发光材料。").stream())
            .toList();
    assertFalse(all.stream().anyMatch(one -> one.kind() == Kind.IP_STATEMENT));
  }

  @Test
  void aQuoteIsTheBlocksOwnText() {
    PolicyDocument document =
        document(
            "en", "# Goals", "Aims follow.  Magnet output will reach 7,000 t\u00a0by 2030. End.");
    for (Statement one : READER.read(document)) {
      assertTrue(document.blocks().get(1).text().contains(one.quote()), one.quote());
    }
  }
}
