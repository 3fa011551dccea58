package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import monazite.corpus.document.Claim;
import monazite.seeds.Seeds;
import monazite.seeds.grammar.ClaimGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimSetTest {
  private static final ClaimAnatomist ANATOMIST =
      new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));

  private static List<ClaimAnatomy> of(String language, String office, String... texts) {
    List<Claim> claims =
        IntStream.range(0, texts.length)
            .mapToObj(i -> new Claim(i + 1, texts[i], List.of(), Claim.Status.LIVE, language))
            .toList();
    return ANATOMIST.dissect(claims, office);
  }

  private static List<String> split(String text, String language) {
    return ANATOMIST.split(text, language).stream()
        .map(claim -> claim.number() + " " + claim.status() + " " + claim.text())
        .toList();
  }

  @Test
  void aNumberInsideAClaimStartsNone() {
    assertEquals(
        List.of(
            "1 LIVE An alloy having 2. a second phase and 1.5 wt% of Cu.",
            "2 LIVE The alloy of claim 1."),
        split(
            "What is claimed is:\n1. An alloy having\n2. a second phase and\n1.5 wt% of Cu.\n2. The alloy of claim 1.",
            "en"));
  }

  @Test
  void aCancelledRangeIsExpandedAndMarkersAreTakenOff() {
    assertEquals(
        List.of("1 CANCELLED ", "2 CANCELLED ", "3 LIVE A powder.", "4 WITHDRAWN A mill."),
        split("1-2. (Canceled)\n3. (Currently amended) A powder.\n4. (Withdrawn) A mill.", "en"));
  }

  @Test
  void tableRowsAndStepsAreNoClaims() {
    assertEquals(
        List.of(
            "1 LIVE A magnet having: 1. Nd 29.5 2. Fe 69.5 by weight.",
            "2 LIVE The magnet of claim 1, coated.",
            "3 LIVE The magnet of claim 2."),
        split(
            "1. A magnet having:\n1. Nd 29.5\n2. Fe 69.5\nby weight.\nThe magnet of claim 1,"
                + " coated.\n3. The magnet of claim 2.",
            "en"));
    assertEquals(
        List.of("1 LIVE 一种磁体。", "2 LIVE 一种方法，包括： 1) 熔炼； 2) 破碎。"),
        split("1. 一种磁体。\n2. 一种方法，包括：\n1) 熔炼；\n2) 破碎。", "zh"));
  }

  @Test
  void aSwallowedNumberIsInferred() {
    assertEquals(
        List.of(
            "1 LIVE A magnet.",
            "2 LIVE The magnet of claim 1, coated.",
            "3 LIVE The magnet of claim 2."),
        split("1. A magnet.\nThe magnet of claim 1, coated.\n3. The magnet of claim 2.", "en"));
  }

  @Test
  void ofSeveralLanguageSetsTheWantedOneIsTaken() {
    String text =
        "Patentansprüche\n1. Magnet aus Eisen.\n2. Magnet nach Anspruch 1.\nClaims\n1. A magnet of iron.\nRevendications\n1. Aimant de fer.";
    assertEquals(List.of("1 LIVE A magnet of iron."), split(text, "en"));
    assertEquals(2, split(text, "de").size());
  }

  @Test
  void asianLabelsAndStatusAreRead() {
    assertEquals(List.of("1 LIVE 磁石。", "2 CANCELLED "), split("【請求項１】\n磁石。\n【請求項２】（削除）", "ja"));
    assertEquals(List.of("1 LIVE 一种磁体。", "2 CANCELLED "), split("权利要求书\n1、一种磁体。\n2、(删除)", "zh"));
    assertEquals(List.of("1 LIVE 자석.", "2 CANCELLED "), split("청구항 1\n자석.\n청구항 2\n삭제", "ko"));
    assertEquals(
        List.of("1 LIVE Magnet.", "2 CANCELLED "), split("1. Magnet.\n2. (gestrichen)", "de"));
  }

  @Test
  void claimsWithoutLineEndsAreCutBehindSentences() {
    assertEquals(
        List.of("1 LIVE A magnet.", "2 LIVE The magnet of claim 1.", "3 LIVE A motor."),
        split("1. A magnet. 2. The magnet of claim 1. 3. A motor.", "en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ja|【請求項１】焼結磁石。【請求項２】請求項１に記載の焼結磁石。|1 LIVE 焼結磁石。|2 LIVE 請求項１に記載の焼結磁石。",
        "ja|請求項１　焼結磁石。請求項２　請求項１ 又は他の請求項に記載の磁石。|1 LIVE 焼結磁石。|2 LIVE 請求項１ 又は他の請求項に記載の磁石。",
        "ja|請求項１．焼結磁石。請求項２．請求項１に記載の焼結磁石。|1 LIVE 焼結磁石。|2 LIVE 請求項１に記載の焼結磁石。",
        "ko|청구항 1. 소결 자석. 청구항 2. 청구항 1에 있어서, 자석.|1 LIVE 소결 자석.|2 LIVE 청구항 1에 있어서, 자석.",
        "ko|【청구항 1】 소결 자석. 【청구항 2】 청구항 1 또는 청구항 3에 따른 자석.|1 LIVE 소결 자석.|2 LIVE 청구항 1 또는 청구항 3에 따른 자석.",
        "zh|权利要求1. 一种磁体。 权利要求2. 如权利要求1所述的磁体。|1 LIVE 一种磁体。|2 LIVE 如权利要求1所述的磁体。",
        "en|Claim 1. A magnet. Claim 2. The magnet of claim 1. The end.|1 LIVE A magnet.|2 LIVE The magnet of claim 1. The end.",
        "de|Anspruch 1. Magnet. Anspruch 2. Magnet nach Anspruch 1.|1 LIVE Magnet.|2 LIVE Magnet nach Anspruch 1."
      })
  void labelsThatNameThemselvesCutOneLineToo(String language, String text, String one, String two) {
    assertEquals(List.of(one, two), split(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The magnet of claims 1, 3 or 5-6, having grains.|1 3 5 6",
        "en|The magnet of any preceding claim.|1 2 3 4 5 6 7 8",
        "en|The magnet of claim 1, 2 to 5 wt% of Co being present.|1",
        "zh|根据权利要求1至3中任一项所述的磁体。|1 2 3",
        "zh|如权利要求2、4或5所述的磁体。|2 4 5",
        "ja|請求項１乃至３及び５のいずれか一項に記載の磁石。|1 2 3 5",
        "ko|제1항 내지 제3항 중 어느 한 항에 있어서, 자석.|1 2 3",
        "ko|청구항 2 또는 청구항 4에 있어서, 자석.|2 4",
        "de|Magnet nach einem der Ansprüche 1 bis 3 oder 5.|1 2 3 5",
        "de|Magnet nach dem vorhergehenden Anspruch.|8",
        "de|Magnet nach einem der vorhergehenden Ansprüche.|1 2 3 4 5 6 7 8"
      })
  void referencesAreRead(String language, String text, String parents) {
    List<Claim> claims =
        IntStream.rangeClosed(1, 9)
            .mapToObj(
                i ->
                    new Claim(
                        i, i == 9 ? text : "Magnet " + i, List.of(), Claim.Status.LIVE, language))
            .toList();
    List<Integer> expected = Stream.of(parents.split(" ", -1)).map(Integer::valueOf).toList();
    assertEquals(expected, ANATOMIST.dissect(claims, "").getLast().parents());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|A sintered magnet comprising Nd.|A motor comprising the magnet of claim 1.|device|true",
        "en|A sintered magnet comprising Nd.|A magnet according to claim 1, containing Co.|composition|false",
        "en|A sintered magnet comprising Nd.|Use of the magnet of claim 1 in a pump.|use|true",
        "zh|一种永磁体，包含Nd。|一种制备权利要求1所述永磁体的方法，包括烧结。|process|true",
        "zh|一种永磁体，包含Nd。|根据权利要求1所述的永磁体在电机中的应用。|use|true",
        "ja|Ndを含む焼結磁石。|請求項1に記載の焼結磁石を備える電動機。|device|true",
        "ja|Ndを含む焼結磁石。|粒径が3μm以下である請求項1に記載の焼結磁石。|composition|false",
        "ko|Nd를 포함하는 소결 자석.|제1항의 소결 자석을 포함하는 모터.|device|true",
        "ko|Nd를 포함하는 소결 자석.|제1항에 있어서, 입경이 3㎛ 이하인 소결 자석.|composition|false",
        "de|Magnet, umfassend Nd.|Verfahren zur Herstellung eines Magneten nach Anspruch 1.|process|true",
        "de|Magnet, umfassend Nd.|Magnet nach Anspruch 1, wobei Co fehlt.|composition|false"
      })
  void anotherObjectOrCategoryIsIndependent(
      String language, String one, String two, String type, boolean independent) {
    ClaimAnatomy second = of(language, "", one, two).getLast();
    assertEquals(
        type + " " + independent + " [1]",
        second.type().orElseThrow().id() + " " + second.independent() + " " + second.parents());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|An alloy consisting essentially of Nd and Fe.|partly_closed",
        "en|An alloy of which R is selected from the group consisting of Nd and Pr.|none",
        "zh|一种合金，由Nd和Fe组成。|closed",
        "zh|一种合金，基本由Nd和Fe组成。|partly_closed",
        "zh|一种合金，不含有Co。|none",
        "ja|NdとFeとからなる合金。|closed",
        "ja|NdとFeとを含有する合金。|open",
        "ko|Nd 및 Fe로 이루어지는 합금.|closed",
        "ko|Nd 및 Fe를 포함하는 합금.|open",
        "de|Legierung, im Wesentlichen bestehend aus Nd und Fe.|partly_closed",
        "de|Legierung, enthaltend Nd und Fe.|open"
      })
  void transitionsAreRead(String language, String text, String transition) {
    assertEquals(transition, of(language, "", text).getFirst().transition().id());
  }

  @Test
  void theImprovementFormIsJepsonOnlyInTheUnitedStates() {
    String text = "In a method of pressing magnets, the improvement comprising heating.";
    assertTrue(of("en", "US", text).getFirst().jepson());
    assertFalse(of("en", "EP", text).getFirst().jepson());
  }

  @Test
  void forwardSelfAndCancelledReferencesAreMalformedAndKeepTheirEdges() {
    List<ClaimAnatomy> claims =
        of(
            "en",
            "US",
            "The magnet of claim 2.",
            "The magnet of claim 1.",
            "The magnet of claim 3.",
            "(canceled)",
            "The magnet of claim 4.",
            "A magnet.");
    assertEquals(
        List.of(true, true, true, false, true, false),
        claims.stream().map(ClaimAnatomy::malformed).toList());
    assertEquals(List.of(4), claims.get(4).parents());
  }

  @Test
  void tagsAndTextAreUnitedAndTheirDisagreementIsToldOf() {
    List<Claim> claims =
        List.of(
            new Claim(1, "A magnet.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(2, "A magnet.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(3, "The magnet of claim 2.", List.of(1), Claim.Status.LIVE, "en"));
    ClaimAnatomy third = ANATOMIST.dissect(claims, "US").getLast();
    assertEquals(List.of(1, 2), third.parents());
    assertTrue(third.tagsDisagree());
  }

  @Test
  void aDependentClaimIsNeverMoreThanAnImprovementAndACancelledOneHasNoLabel() {
    List<ClaimAnatomy> claims =
        of("en", "US", "A phosphor comprising Eu.", "The phosphor of claim 1.", "(canceled)");
    assertEquals(
        List.of(ClaimLabel.CORE, ClaimLabel.IMPROVEMENT, ClaimLabel.INSUFFICIENT),
        claims.stream().map(ClaimAnatomy::label).toList());
    assertEquals(ClaimLabel.CORE, ClaimsLabel.of(claims));
    assertEquals(ClaimLabel.INSUFFICIENT, ClaimsLabel.of(List.of()));
  }

  @Test
  void jsonHasTheKeysOfTheContract() {
    ClaimAnatomy claim = of("en", "US", "An alloy comprising 1 to 2 wt% Nd.").getFirst();
    List<String> keys = new ArrayList<>();
    ClaimJson.shown(claim).fieldNames().forEachRemaining(keys::add);
    assertEquals(
        List.of(
            "number",
            "text",
            "parents",
            "independent",
            "status",
            "malformed",
            "tagsDisagree",
            "depth",
            "type",
            "transition",
            "language",
            "jepson",
            "limitations",
            "words",
            "ranges",
            "balance",
            "elementSets",
            "excluded",
            "label",
            "alternative",
            "score",
            "parts"),
        keys);
    assertEquals(
        "[{\"element\":\"Nd\",\"lo\":1.0,\"loInclusive\":true,\"hi\":2.0,\"hiInclusive\":true,\"basis\":\"wt%\"}]",
        ClaimJson.classified(claim).path("ranges").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "claim 1, ",
        "(",
        "权利要求1",
        "由",
        "請求項1乃至",
        "제1항 ",
        "5 wt% Nd, ",
        "(Lu1-x",
        "0.1<x<",
        "of any one of the ",
        "所述磁体"
      })
  void aMegabyteOfAnythingTakesLittleTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    for (String language : List.of("en", "zh")) {
      int claims =
          assertTimeoutPreemptively(
              Duration.ofSeconds(30),
              () ->
                  ANATOMIST
                      .dissect(
                          List.of(new Claim(1, text, List.of(), Claim.Status.LIVE, language)), "")
                      .size());
      assertEquals(1, claims);
    }
  }

  @Test
  void tenThousandClaimsAndAHugeCycleAreTakenApart() {
    List<Claim> claims = new ArrayList<>();
    List<Claim> cycle = new ArrayList<>();
    for (int i = 1; i <= 10_000; i++) {
      String text = i == 1 ? "A magnet." : "The magnet of any preceding claim.";
      claims.add(new Claim(i, text, List.of(), Claim.Status.LIVE, "en"));
      cycle.add(
          new Claim(
              i,
              "The magnet of claim " + (i % 9_999 + 1) + ".",
              List.of(),
              Claim.Status.LIVE,
              "en"));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertEquals(9_999, ANATOMIST.dissect(claims, "").getLast().parents().size());
          assertEquals(
              9_999, ANATOMIST.dissect(cycle, "").stream().filter(ClaimAnatomy::malformed).count());
        });
  }
}
