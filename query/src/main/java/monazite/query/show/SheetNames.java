package monazite.query.show;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Makes names of sheets that a workbook may have: 31 characters, none of `[]:*?/\`, no apostrophe
/// at an end, each once whatever its case.
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  /// "History" is kept by Excel for itself.
  SheetNames() {
    taken.add("history");
  }

  /// A name near a title that no other sheet has.
  String of(String title) {
    String plain =
        PlainText.of(title).replaceAll("[\\[\\]:*?/\\\\\\s]+", " ").replaceAll("^[' ]+|[' ]+$", "");
    String name = cut(plain.isEmpty() ? "Table" : plain, LONGEST);
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String number = " " + n;
      name = cut(plain.isEmpty() ? "Table" : plain, LONGEST - number.length()) + number;
    }
    return name;
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(longest - 1));
    String head = text.substring(0, half ? longest - 1 : longest);
    // A clause that stands whole says more than one broken off.
    int clause = head.lastIndexOf(", ");
    return (clause > 0 ? head.substring(0, clause) : head).replaceAll("[' ]+$", "");
  }
}
