package monazite.query.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import monazite.seeds.gap.GapRules;

/// What became of white spaces: those of the data up to a year, looked at in the years after.
///
/// @param year last year of the data that the gaps are told from
/// @param years how many years after are looked at
/// @param gaps white spaces told, of which the later years expect at least one family
/// @param filledGaps those whose later count reached half of what the later years expect
/// @param others cells that looked thin and were not told as gaps
/// @param filledOthers those of them that filled likewise
public record BackTest(
    int year, int years, int gaps, int filledGaps, int others, int filledOthers) {
  /// Fewer white spaces tell nothing.
  private static final int ENOUGH = 10;

  private static final int MONTH = 12;

  /// The test over all tables of a census; who asks for a cell plays no part.
  ///
  /// @throws IllegalArgumentException for no year after the year
  public static BackTest of(Census census, int year, int years) {
    if (years < 1) {
      throw new IllegalArgumentException("no year after " + year);
    }
    List<Gaps.Table> before = tables(census, Integer.MIN_VALUE, year);
    List<Gaps.Table> after = tables(census, year + 1, year + years);
    BackTest sum = new BackTest(year, years, 0, 0, 0, 0);
    for (Gaps.Table one : before) {
      Optional<Gaps.Table> later =
          after.stream()
              .filter(
                  other ->
                      other.name().equals(one.name()) && other.material().equals(one.material()))
              .findFirst();
      if (later.isPresent()) {
        sum = sum.with(one.table(), later.get().table(), census.rules());
      }
    }
    return sum;
  }

  private static List<Gaps.Table> tables(Census census, int from, int to) {
    List<CountedFamily> some =
        census.families().stream()
            .filter(one -> one.priorityYear().map(at -> at >= from && at <= to).orElse(false))
            .toList();
    Census part =
        new Census(
            some,
            LocalDate.of(to, MONTH, 31),
            LocalDate.of(to, MONTH, 31),
            census.completeness(),
            census.offices(),
            census.retrieval(),
            List.of(),
            census.home(),
            census.translated(),
            census.rules(),
            census.seed());
    return Gaps.tables(part, new Members(part));
  }

  private BackTest with(CellTable before, CellTable after, GapRules rules) {
    if (!before.tellsCells(rules)) {
      return this;
    }
    int told = gaps;
    int toldFilled = filledGaps;
    int thin = others;
    int thinFilled = filledOthers;
    for (int r = 0; r < before.rows().ids().size(); r++) {
      for (int c = 0; c < before.columns().ids().size(); c++) {
        int row = after.rows().ids().indexOf(before.rows().ids().get(r));
        int column = after.columns().ids().indexOf(before.columns().ids().get(c));
        if (row >= 0 && column >= 0 && before.possible(r, c) && after.expected(row, column) >= 1) {
          ThinCell.Verdict verdict =
              ThinCell.of(before.posterior(r, c, 1, 0), before.effective(r, c), rules).verdict();
          double half = rules.number("thin") * before.expected(r, c);
          int filled =
              after.found(row, column) >= rules.number("thin") * after.expected(row, column)
                  ? 1
                  : 0;
          if (verdict == ThinCell.Verdict.THIN) {
            told++;
            toldFilled += filled;
          } else if (before.found(r, c) < half) {
            thin++;
            thinFilled += filled;
          }
        }
      }
    }
    return new BackTest(year, years, told, toldFilled, thin, thinFilled);
  }

  /// Whether there were enough white spaces to say anything.
  public boolean enough() {
    return gaps >= ENOUGH;
  }

  /// The result in a sentence.
  public String words() {
    String count = "white spaces of the data to " + year + ": " + gaps;
    return enough()
        ? count
            + ", of which "
            + filledGaps
            + " were filled in the "
            + years
            + " years after; of "
            + others
            + " cells that only looked thin, "
            + filledOthers
            + " were"
        : count + ", not enough to say what becomes of them (" + ENOUGH + " are needed)";
  }
}
