package monazite.indexer.holders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.Party;
import monazite.seeds.Seeds;
import monazite.seeds.holder.HolderSeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HoldersTest {
  private static final Holders HOLDERS = new Holders(HolderSeeds.of(Seeds.bundled()));

  @ParameterizedTest
  @CsvFileSource(resources = "variants.csv", delimiter = '|', numLinesToSkip = 1)
  void aTrueVariantResolvesToItsHolder(String name, String id) {
    assertEquals(Optional.of(id), HOLDERS.resolve(name).map(Holder::id), name);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "apart.csv", delimiter = '|', numLinesToSkip = 1)
  void namesThatOnlyLookAlikeStayApart(String one, String other) {
    assertNotEquals(id(one), id(other));
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
    Holder one = HOLDERS.resolve(person, "CN1A").orElseThrow();
    Holder other = HOLDERS.resolve(person, "CN2A").orElseThrow();
    assertNotEquals(one.id(), other.id());
    assertEquals(one, HOLDERS.resolve(person, "CN1A").orElseThrow());
    Party company = new Party(Party.Role.ASSIGNEE, "TDK CORP", "JP", false);
    assertEquals("tdk", HOLDERS.resolve(company, "CN1A").orElseThrow().id());
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
