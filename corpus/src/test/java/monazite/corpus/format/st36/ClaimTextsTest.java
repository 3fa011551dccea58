package monazite.corpus.format.st36;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import monazite.corpus.format.Draft;
import org.junit.jupiter.api.Test;

class ClaimTextsTest {
  @Test
  void aSetInOnePieceIsCutAtItsNumbers() {
    assertEquals(
        List.of("en 1 A magnet with 2. 5 % Dy.", "en 2 The magnet of claim 1."),
        claims("EN", "Claims\n1. A magnet with 2. 5 % Dy.\n2. The magnet of claim 1."));
    assertEquals(
        List.of("ja 1 酸化セリウム。", "ja 2 請求項1の研磨材。"),
        claims("JA", "【請求項１】\n酸化セリウム。\n【請求項２】\n請求項1の研磨材。"));
    assertEquals(
        List.of("zh 1 一种磁体。", "zh 2 根据权利要求1所述的磁体。"), claims("", "1．一种磁体。\n2．根据权利要求1所述的磁体。"));
  }

  @Test
  void aSingleClaimStaysOneWhateverItsLinesBeginWith() {
    assertEquals(
        List.of("en 1 A method comprising: 5. heating; 6. cooling."),
        claims("en", "A method comprising:\n5. heating;\n6. cooling."));
  }

  @Test
  void claimsThatStandApartAreNotCutFurther() {
    assertEquals(
        List.of("en 1 A method: 1. heating; 2. cooling.", "en 2 The method of claim 1."),
        claims("en", "A method:\n1. heating;\n2. cooling.", "The method of claim 1."));
  }

  @Test
  void theFirstSetOfALanguageHolds() {
    Draft draft = new Draft();
    ClaimTexts.add("en", List.of(tagged("A.")), draft);
    ClaimTexts.add("EN", List.of(tagged("B.")), draft);
    ClaimTexts.add("de", List.of(tagged("C.")), draft);
    ClaimTexts.add("fr", List.of(tagged(" ")), draft);
    assertEquals(List.of("A.", "C."), draft.claims.stream().map(it -> it.text()).toList());
  }

  @Test
  void referencesAreTheNumbersAtTheEndOfIds() {
    Draft draft = new Draft();
    ClaimTexts.add(
        "en",
        List.of(
            tagged("A."),
            tagged("B."),
            new ClaimTexts.Tagged("c-en-0003", List.of("c-en-0001", "CLM-00002", "x"), "C.")),
        draft);
    assertEquals(3, draft.claims.getLast().number());
    assertEquals(List.of(1, 2), draft.claims.getLast().references());
  }

  private static ClaimTexts.Tagged tagged(String text) {
    return new ClaimTexts.Tagged("xx", List.of(), text);
  }

  private static List<String> claims(String language, String... texts) {
    Draft draft = new Draft();
    List<ClaimTexts.Tagged> tagged = new ArrayList<>();
    for (String text : texts) {
      tagged.add(tagged(text));
    }
    ClaimTexts.add(language, tagged, draft);
    return draft.claims.stream()
        .map(it -> it.language() + " " + it.number() + " " + it.text())
        .toList();
  }
}
