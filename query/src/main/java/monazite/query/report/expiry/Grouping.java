package monazite.query.report.expiry;

import java.util.List;

/// What windows are counted apart by. A right of two materials or topics counts in both.
public enum Grouping {
  MATERIAL,
  TOPIC,
  HOLDER,
  MARKET,
  LABEL;

  /// The groups that a right is of; a right without any is of the group without a name.
  List<String> of(Right right) {
    List<String> groups =
        switch (this) {
          case MATERIAL -> right.summary().families();
          case TOPIC -> right.summary().topics();
          case HOLDER -> List.of(right.summary().holder());
          case MARKET -> List.of(right.market());
          case LABEL -> List.of(right.label());
        };
    return groups.isEmpty() ? List.of("") : groups;
  }
}
