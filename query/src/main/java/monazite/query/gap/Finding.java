package monazite.query.gap;

import java.util.Map;

/// What is said of one cell: a gap, that it can't be told, or why the question does not arise.
public sealed interface Finding permits Gap, Insufficient, SetAside {
  /// The kind of gap that was looked for.
  GapType type();

  /// What was looked at, in a fixed order: `material`, `topic`, `means`, `effect`, `market`,
  /// `stage`, `window`, `target`, `country` with their ids.
  Map<String, String> cell();
}
