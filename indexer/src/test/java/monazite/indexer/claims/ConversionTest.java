package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import monazite.seeds.Seeds;
import monazite.seeds.grammar.ClaimGrammar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected values: the extremes of x M / sum(x M) over all corners of the claimed ranges, computed
/// apart from the program with the atomic masses of IUPAC.
class ConversionTest {
  private static final ClaimAnatomist ANATOMIST =
      new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh|1. 一种磁体，其特征在于，按原子百分比，包括Sm 11~13%、Cu 5~7%、Zr 2~3%，余量为Co。|Sm 23.53..27.26 wt%; Cu 4.412..6.358 wt%; Zr 2.542..3.899 wt%",
        "en|1. An alloy consisting of 30 wt% Nd, 1 wt% B, and the balance Fe.|Nd 13.54..13.54 at%; B 6.022..6.022 at%",
        "en|1. An alloy consisting of R in 12 at%, B in 6 at%, the balance being Fe, wherein R is at least one of Nd and Dy.|R 27.15..29.57 wt%; B 0.9836..1.017 wt%",
        "en|1. An alloy comprising 30 wt% Nd and 1 wt% B.|Nd -; B -",
        "en|1. An alloy consisting of 30 wt% R, 3 wt% Dy, and the balance Fe, wherein R is at least one of Nd and Dy.|R -; Dy -",
        "en|1. An alloy consisting of 30 wt% Nd, 1 wt% B, and the balance Fe. 2. The alloy of claim 1, wherein Nd is 29 wt%.|Nd 13.0..13.0 at%"
      })
  void theOtherBasisIsToldWhereTheClaimGivesTheWhole(
      String language, String text, String expected) {
    List<ClaimAnatomy> claims = ANATOMIST.dissect(ANATOMIST.split(text, language), "");
    assertEquals(
        expected,
        claims.getLast().ranges().stream()
            .map(
                range ->
                    range.element()
                        + range
                            .converted()
                            .map(
                                it ->
                                    " %s..%s %s"
                                        .formatted(
                                            it.lo().orElseThrow(),
                                            it.hi().orElseThrow(),
                                            it.basis()))
                            .orElse(" -"))
            .collect(Collectors.joining("; ")));
  }
}
