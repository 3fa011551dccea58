package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import monazite.corpus.document.Claim;
import monazite.seeds.Seeds;
import monazite.seeds.grammar.ClaimGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Claims that nobody would write to be read. Where time grew with the square of their length these
/// would take minutes; the bounds leave room for a slow and busy machine.
class HostileClaimsTest {
  private static final Duration BOUND = Duration.ofSeconds(40);
  private static final int MANY = 10_000;
  private static final int MEGABYTE = 1 << 20;
  private static final ClaimAnatomist ANATOMIST =
      new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));

  private static List<ClaimAnatomy> dissect(int count, IntFunction<String> text) {
    List<Claim> claims =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> new Claim(i, text.apply(i), List.of(), Claim.Status.LIVE, "en"))
            .toList();
    return assertTimeoutPreemptively(BOUND, () -> ANATOMIST.dissect(claims, "US"));
  }

  @Test
  void aChainOfTenThousandClaimsIsFollowedToItsEnd() {
    List<ClaimAnatomy> claims =
        dissect(
            MANY,
            i -> i == 1 ? "A magnet." : "The magnet of claim " + (i - 1) + ", Dy being 3 wt%.");
    assertEquals(MANY - 1, claims.getLast().depth());
    assertTrue(claims.stream().noneMatch(ClaimAnatomy::malformed));
  }

  @Test
  void aCircleOfTenThousandClaimsIsFlagged() {
    List<ClaimAnatomy> claims =
        dissect(MANY - 1, i -> "The magnet of claim " + (i % (MANY - 1) + 1) + ", being red.");
    assertTrue(claims.stream().allMatch(ClaimAnatomy::malformed));
  }

  @Test
  void tenThousandClaimsMayEachReferToAllBeforeThem() {
    List<ClaimAnatomy> claims =
        dissect(MANY, i -> i == 1 ? "A magnet." : "The magnet of any preceding claim, being red.");
    assertEquals(MANY - 1, claims.getLast().parents().size());
    assertTrue(claims.stream().skip(1).noneMatch(ClaimAnatomy::independent));
  }

  @Test
  void tenThousandClaimsMayEachReferToAll() {
    List<ClaimAnatomy> claims =
        dissect(MANY - 1, i -> "The magnet of any one of claims 1 to 2000, being red.");
    assertTrue(claims.getFirst().malformed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|a",
        "en|claim 1, ",
        "en|Nd, ",
        "de|Nd:",
        "en|0.1<",
        "en|10%",
        "en|at least one of Nd and ",
        "zh|由",
        "zh|其含量",
        "ja|請求項1又は",
        "ja|が、",
        "ko|제1항 ",
        "de|bestehend aus "
      })
  void aMegabyteOfOneWordIsDoneWithSoon(String language, String word) {
    String text = word.repeat(MEGABYTE / word.length());
    Claim claim = new Claim(1, text, List.of(), Claim.Status.LIVE, language);
    assertTimeoutPreemptively(BOUND, () -> ANATOMIST.dissect(List.of(claim), ""));
    assertTimeoutPreemptively(BOUND, () -> ANATOMIST.split(text, language));
  }

  @Test
  void aMegabyteOfClaimNumbersIsSplitSoon() {
    String text = "\n1. ".repeat(MEGABYTE / 4);
    assertTimeoutPreemptively(BOUND, () -> ANATOMIST.split(text, "zh"));
  }
}
