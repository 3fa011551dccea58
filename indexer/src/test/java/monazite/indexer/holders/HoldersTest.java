package monazite.indexer.holders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.Party;
import monazite.seeds.Seeds;
import monazite.seeds.holder.HolderSeeds;
import monazite.seeds.holder.KnownHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoldersTest {
  private static final Holders HOLDERS = new Holders(HolderSeeds.of(Seeds.bundled()));

  @ParameterizedTest
  @CsvFileSource(resources = "variants.csv", delimiter = '|', numLinesToSkip = 1)
  void aTrueVariantResolvesToItsHolder(String name, String id) {
    assertEquals(Optional.of(id), HOLDERS.resolve(name).map(Holder::id), name);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "apart.csv", delimiter = '|', numLinesToSkip = 1)
  void namesThatOnlyLookAlikeStayApart(String one, String other, String why) {
    assertNotEquals(id(one), id(other), why);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "unknown.csv", delimiter = '|', numLinesToSkip = 1)
  void spellingsOfAnUnknownCompanyMakeOneHolder(String one, String other) {
    assertEquals(id(one), id(other));
    assertTrue(id(one).startsWith("name:"), id(one));
  }

  @Test
  void theReasonSaysWhatTheNameWasMergedBy() {
    assertEquals(
        Optional.of(new Holder("proterial", "Proterial, Ltd.", true, "named in holders.json")),
        HOLDERS.resolve("Proterial, Ltd."));
    assertEquals(
        Optional.of(
            new Holder(
                "nichia",
                "Nichia Corporation",
                true,
                "alias of Nichia Corporation in holders.json")),
        HOLDERS.resolve("日亜化学工業株式会社"));
    assertEquals(
        Optional.of(
            new Holder(
                "name:vitreonmagnetics",
                "Vitreon Magnetics LLC",
                false,
                "not in holders.json; same name after legal form: vitreonmagnetics")),
        HOLDERS.resolve(" Vitreon Magnetics LLC "));
  }

  @Test
  void aNameWithoutLettersMeansNobody() {
    assertEquals(Optional.empty(), HOLDERS.resolve(" -- "));
    assertEquals(Set.of(), HOLDERS.holderIds(""));
    assertEquals(Set.of(), HOLDERS.searchIds("..."));
  }

  @Test
  void personsAreNeverMergedEvenUnderOneName() {
    Party person = new Party(Party.Role.APPLICANT, "Wang, Wei", "CN", true);
    Holder one = HOLDERS.resolve(person, "CN1A", Set.of()).orElseThrow();
    Holder other = HOLDERS.resolve(person, "CN2A", Set.of()).orElseThrow();
    assertNotEquals(one.id(), other.id());
    assertEquals(one, HOLDERS.resolve(person, "CN1A", Set.of()).orElseThrow());
    assertEquals(Holders.withoutRight(one.id()), Holders.withoutRight(other.id()));
    assertTrue(HOLDERS.ids(one).containsAll(HOLDERS.searchIds("WANG WEI")));
    Party company = new Party(Party.Role.ASSIGNEE, "TDK CORP", "JP", false);
    assertEquals("tdk", HOLDERS.resolve(company, "CN1A", Set.of()).orElseThrow().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WANG WEI", "Glass; Cory", "SAGAWA MASATO", "KESLER MORRIS P", "Müller, Jürgen", "王伟",
        "欧阳修文", "佐川眞人", "佐川 眞人", "김철수", "존 스미스", "ジョン・スミス"
      })
  void aNameThatMayBeAPersonsIsNeverMergedByNameAlone(String name) {
    Party party = new Party(Party.Role.APPLICANT, name, "", false);
    Holder one = HOLDERS.resolve(party, "US1A", Set.of()).orElseThrow();
    assertTrue(Holders.isPerson(one.id()), one.id());
    assertNotEquals(one.id(), HOLDERS.resolve(party, "US2A", Set.of()).orElseThrow().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TDK",
        "Vitreon",
        "NORDLICHT LEUCHTSTOFFE GMBH",
        "Erehwon Steel",
        "University of Erehwon",
        "虚空稀土",
        "虚空大学",
        "夢見坂研究所",
        "북극희토",
        "북극대학교 산학협력단",
        "Vitreon 7 Magnetics",
        "ヴィトレオン マテリアル"
      })
  void aCompanyOrInstituteIsNoPerson(String name) {
    Party party = new Party(Party.Role.APPLICANT, name, "", false);
    assertFalse(Holders.isPerson(HOLDERS.resolve(party, "US1A", Set.of()).orElseThrow().id()));
  }

  @Test
  void whoIsNamedAsInventorTooIsAPerson() {
    Party party = new Party(Party.Role.APPLICANT, "VITREON ERICH", "", false);
    Holder holder =
        HOLDERS.resolve(party, "DE1A", Set.of("Erich Vitreon", "Somebody Else")).orElseThrow();
    assertEquals("named as inventor too: a natural person, never merged", holder.reason());
  }

  @Test
  void onADayTheRightsAreTheirHolderOfThatDay() {
    assertEquals("sumitomo-special-metals", on("sumitomo-special-metals", "1985-01-01"));
    assertEquals("sumitomo-special-metals", on("sumitomo-special-metals", "2004-03-31"));
    assertEquals("neomax", on("sumitomo-special-metals", "2004-04-01"));
    assertEquals("hitachi-metals", on("sumitomo-special-metals", "2023-01-03"));
    assertEquals("proterial", on("sumitomo-special-metals", "2023-01-04"));
    assertEquals("vacuumschmelze", on("vacuumschmelze", "2013-01-01"));
    assertEquals(
        new Standing("rhone-poulenc-chimie", false),
        HOLDERS.on("rhone-poulenc-chimie", LocalDate.parse("1998-06-01")));
    assertEquals(
        new Standing("rhodia", true),
        HOLDERS.on("rhone-poulenc-chimie", LocalDate.parse("2005-06-01")));
  }

  @Test
  void aGroupIsToldOnADayAndMovesNoRights() {
    LocalDate before = LocalDate.parse("2022-12-31");
    assertEquals("hitachi", HOLDERS.group("hitachi-metals", before));
    assertEquals("hitachi", HOLDERS.group("neomax", LocalDate.parse("2005-01-01")));
    assertEquals("hitachi-metals", HOLDERS.group("hitachi-metals", LocalDate.parse("2023-02-01")));
    assertEquals(Set.of("hitachi-metals", "proterial"), HOLDERS.withSuccessors("hitachi-metals"));
    assertEquals(Optional.of("JP"), HOLDERS.country("hitachi-metals"));
    assertEquals(Optional.empty(), HOLDERS.country("name:vitreon"));
  }

  @Test
  void theReasonTellsTheRule() {
    assertEquals(
        "shortened from University of Science and Technology Beijing in holders.json; no other entry can be shortened so",
        HOLDERS.resolve("UNIV OF SCI & TECH BEIJING").orElseThrow().reason());
    assertEquals(
        "one letter off Gen Electric, General Electric Company in holders.json; no other entry is"
            + " as near",
        HOLDERS.resolve("General Electtric Company").orElseThrow().reason());
    assertEquals(
        "same name, but for what is printed beside it, as Hitachi Metals, Ltd. in holders.json",
        HOLDERS.resolve("Hitachi Metals, Ltd. Intellectual Property").orElseThrow().reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hitachi Metais, Ltd.", // the last letter but one of a short word
        "Engelhardt GmbH",
        "Ningbo Yunseng Co., Ltd.", // a romanised name
        "Mitsubishi Chemikal Metals Corp",
        "Hitachi Metals Europe GmbH",
        "Siemens AG Österreich"
      })
  void whatIsOnlyNearIsNotMerged(String name) {
    assertTrue(id(name).startsWith("name:"), () -> name + " is " + id(name));
  }

  @Test
  void hostileNamesGiveAHolderOrNone() {
    for (String name :
        List.of(
            "Co., Ltd.",
            "株式会社",
            "...",
            "\u202eLtd .oC",
            "\u0000",
            "(株)",
            "x".repeat(10_000),
            "有限公司".repeat(5_000),
            "Co., Ltd. ".repeat(5_000),
            ", ".repeat(10_000),
            "[JP]",
            "((JP)")) {
      HOLDERS.resolve(name).ifPresent(holder -> assertTrue(!holder.id().isBlank(), name));
      HOLDERS.resolve(new Party(Party.Role.APPLICANT, "a" + name, "", false), "US1A", Set.of());
    }
  }

  @Test
  void theNameShownResolvesToTheHolderAgain() {
    HolderSeeds seeds = HolderSeeds.of(Seeds.bundled());
    for (KnownHolder holder : seeds.all()) {
      assertEquals(holder.id(), id(holder.name()));
      List<String> names = new ArrayList<>(holder.writings());
      names.addAll(holder.exactNames());
      for (String name : names) {
        assertEquals(holder.id(), id(name.toUpperCase(Locale.ROOT)), name);
        assertEquals(holder.id(), id(" " + name + " [JP]"), name);
      }
    }
  }

  @Test
  void theFoundingMagnetRightsPassStepByStepToTheirHolderOfToday() {
    assertEquals(
        List.of(
            "Sumitomo Special Metals Co., Ltd. renamed 2004-04-01 NEOMAX Co., Ltd.",
            "NEOMAX Co., Ltd. merged 2007-04-01 Hitachi Metals, Ltd.",
            "Hitachi Metals, Ltd. renamed 2023-01-04 Proterial, Ltd."),
        told(HOLDERS.chain("sumitomo-special-metals")));
    assertEquals("proterial", HOLDERS.today("sumitomo-special-metals"));
    assertEquals("proterial", HOLDERS.today("proterial"));
  }

  @Test
  void theStoryIsToldBackwardsToo() {
    assertEquals(
        List.of(
            "Hitachi Metals, Ltd. renamed 2023-01-04 Proterial, Ltd.",
            "NEOMAX Co., Ltd. merged 2007-04-01 Hitachi Metals, Ltd."),
        told(HOLDERS.origins("proterial")).stream()
            .filter(step -> step.contains("renamed 2023") || step.contains("NEOMAX Co., Ltd. m"))
            .toList());
    assertTrue(
        HOLDERS.origins("proterial").stream()
            .anyMatch(step -> step.how().from().equals("sumitomo-special-metals")));
  }

  @Test
  void aSoldPartIsToldAndNotFollowed() {
    Step sale =
        HOLDERS.chain("general-motors").stream()
            .filter(step -> step.how().to().equals("magnequench"))
            .findFirst()
            .orElseThrow();
    assertTrue(sale.how().part() && !sale.followed());
    assertEquals(Optional.of("ndfeb"), sale.how().scope());
    assertEquals(Set.of("general-motors"), HOLDERS.holderIds("General Motors Corp"));
    assertEquals("general-motors", HOLDERS.today("general-motors"));
  }

  @Test
  void anOwnerThatSoldAgainIsToldAndNotFollowed() {
    assertEquals(
        List.of("Vacuumschmelze GmbH & Co. KG acquired 2011 OM Group, Inc."),
        told(HOLDERS.chain("vacuumschmelze")));
    assertEquals(Set.of("neorem", "vacuumschmelze"), HOLDERS.holderIds("NEOREM MAGNETS OY"));
  }

  @Test
  void aDocumentIsFoundUnderItsOwnHolderAndAllLaterOnesButNotUnderEarlierOnes() {
    Set<String> carried = HOLDERS.holderIds("SUMITOMO SPEC METALS");
    assertEquals(
        Set.of("sumitomo-special-metals", "neomax", "hitachi-metals", "proterial"), carried);
    assertTrue(carried.containsAll(HOLDERS.searchIds("日立金属株式会社")));
    assertTrue(carried.containsAll(HOLDERS.searchIds("PROTERIAL LTD")));
    assertEquals(Set.of("proterial"), HOLDERS.holderIds("株式会社プロテリアル"));
    assertEquals(Set.of("sumitomo-special-metals"), HOLDERS.searchIds("住友特殊金属株式会社"));
  }

  @Test
  void unknownHoldersHaveNoStory() {
    assertEquals(List.of(), HOLDERS.chain("name:vitreon"));
    assertEquals(List.of(), HOLDERS.origins("name:vitreon"));
    assertEquals("name:vitreon", HOLDERS.today("name:vitreon"));
    assertEquals(Set.of("name:vitreon"), HOLDERS.withSuccessors("name:vitreon"));
    assertEquals("name:vitreon", HOLDERS.displayName("name:vitreon"));
  }

  private static String on(String id, String day) {
    Standing standing = HOLDERS.on(id, LocalDate.parse(day));
    assertTrue(standing.certain(), day);
    return standing.id();
  }

  private static String id(String name) {
    return HOLDERS.resolve(name).map(Holder::id).orElseThrow();
  }

  private static List<String> told(List<Step> steps) {
    return steps.stream()
        .map(
            step ->
                String.join(
                    " ",
                    step.fromName(),
                    step.how().kind().word(),
                    step.how().when().orElse("?"),
                    step.toName()))
        .toList();
  }
}
