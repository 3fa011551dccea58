package monazite.corpus.format.st36;

import java.util.Set;

/// Elements that are read as one text with all markup in it.
final class Leaves {
  /// Texts that are folded to one line.
  private static final Set<String> LINES =
      Set.of("invention-title", "name", "orgname", "last-name", "first-name", "text", "passage");

  /// Texts whose line ends or padding tell something.
  private static final Set<String> EXACT =
      Set.of("p", "heading", "claim-text", "main-classification", "further-classification");

  private Leaves() {}

  static boolean isLine(String element) {
    return LINES.contains(element);
  }

  static boolean isExact(String element) {
    return EXACT.contains(element);
  }
}
