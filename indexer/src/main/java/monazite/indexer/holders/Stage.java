package monazite.indexer.holders;

import java.time.LocalDate;
import java.util.List;

/// Who holds a right from a day on, as front page and records of transfers say.
///
/// @param from first day
/// @param names the holders, with the reason for each
public record Stage(LocalDate from, List<FrontName> names) {
  /// The first day of all: what a front page says holds from here on.
  public static final LocalDate BEGIN = LocalDate.of(1, 1, 1);

  public Stage {
    names = List.copyOf(names);
  }
}
