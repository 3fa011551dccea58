package monazite.query.report;

import java.util.Comparator;

/// In what order holders are listed; equals by name.
public enum HolderOrder {
  /// Most simple families first.
  FAMILIES(Comparator.comparingInt((HolderRow row) -> -row.stock().families())),
  /// Most families of which a right may stand first.
  LIVE(Comparator.comparingInt((HolderRow row) -> -row.stock().live())),
  /// Most core families first.
  CORE(Comparator.comparingLong((HolderRow row) -> -row.stock().labelled("core"))),
  /// Most rights that may end within five years first.
  ENDING(Comparator.comparingLong((HolderRow row) -> -row.stock().endingWithin(5).possible())),
  NAME(Comparator.comparing((HolderRow row) -> ""));

  private final Comparator<HolderRow> comparator;

  HolderOrder(Comparator<HolderRow> comparator) {
    this.comparator = comparator;
  }

  Comparator<HolderRow> comparator() {
    return comparator;
  }
}
