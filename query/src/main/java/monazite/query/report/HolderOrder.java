package monazite.query.report;

import java.util.Comparator;

/// In what order holders are listed; equals by name.
public enum HolderOrder {
  /// Most simple families first.
  FAMILIES,
  /// Most families of which a right may stand first.
  LIVE,
  /// Most core families first.
  CORE,
  /// Most rights that may end within five years first.
  ENDING,
  NAME;

  Comparator<HolderRow> comparator() {
    return switch (this) {
      case FAMILIES -> Comparator.comparingInt((HolderRow row) -> -row.stock().families());
      case LIVE -> Comparator.comparingInt((HolderRow row) -> -row.stock().live());
      case CORE -> Comparator.comparingLong((HolderRow row) -> -row.stock().labelled("core"));
      case ENDING ->
          Comparator.comparingLong((HolderRow row) -> -row.stock().endingWithin(5).possible());
      case NAME -> Comparator.comparing((HolderRow row) -> "");
    };
  }
}
