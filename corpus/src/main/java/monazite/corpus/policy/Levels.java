package monazite.corpus.policy;

import java.util.ArrayList;
import java.util.List;

/// Depths of numbered headings and items: each way of numbering lies within those that are open
/// when it begins.
final class Levels {
  private final List<Numbering.Numeral> open = new ArrayList<>();

  /// The depth of what this number stands before, from 1.
  int of(Numbering.Numeral number) {
    int at = place(number);
    while (open.size() > at) {
      open.removeLast();
    }
    open.add(number);
    return open.size();
  }

  /// The depth of a chapter that is counted in words, `Second, the tasks`: such are never within
  /// others.
  int outermost(Numbering.Numeral number) {
    open.clear();
    open.add(number);
    return 1;
  }

  /// The innermost list that the number goes on with; else a new one within all of them.
  private int place(Numbering.Numeral number) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Numbering.Numeral last = open.get(i);
      boolean same = last.style().equals(number.style());
      boolean next = number.value() > last.value() && number.value() <= last.value() + 3;
      if (same && (number.isBullet() || next)) {
        return i;
      }
    }
    if (number.value() != 1 && !number.isBullet()) {
      for (int i = open.size() - 1; i >= 0; i--) {
        if (open.get(i).style().equals(number.style())) {
          return i;
        }
      }
    }
    int decimal = depth(number.style());
    return decimal > 0 ? Math.min(decimal - 1, open.size()) : open.size();
  }

  /// `1.1` lies within whatever `1` is; 0 for other ways of numbering.
  private static int depth(String style) {
    return switch (style) {
      case "1" -> 1;
      case "1.1" -> 2;
      case "1.1.1" -> 3;
      case "1.1.1.1" -> 4;
      default -> 0;
    };
  }
}
