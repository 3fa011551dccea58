package monazite.seeds.holder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the company's own name where more is printed: a country, an address, a department, another
/// name of the same company.
final class NameParts {
  private static final Pattern COUNTRY = Pattern.compile("\\s*[\\[［][A-Za-z]{2}[\\]］]\\s*$");
  private static final Pattern REMARK =
      Pattern.compile("\\s*[(（]([a-z0-9][^()（）]{0,80}|([^()（）]{1,60},\\s*)?[A-Z]{2})[)）]\\s*$");

  /// `45128 Essen`, `D-45128 Essen`: a code of the post and a town.
  private static final Pattern TOWN =
      Pattern.compile("(?:\\p{L}{1,2}-)?\\d{4,6}\\s+\\p{L}[\\p{L} .'/-]*");

  private static final int MOST_CUTS = 40;
  private static final Character.UnicodeScript HANGUL = Character.UnicodeScript.HANGUL;

  private final NameWords words;
  private final LegalForms forms;
  private final List<String> departments;
  private final List<String> places;
  private final Pattern otherName;
  private final Pattern cutPlaces;

  NameParts(NameData data, NameWords words, LegalForms forms) {
    this.words = words;
    this.forms = forms;
    departments = data.departments().stream().map(this::joined).toList();
    places = data.places().stream().map(this::joined).toList();
    otherName =
        Pattern.compile(
            data.otherNames().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "[\\s,;(]+(", ")[\\s:.]+")),
            Pattern.CASE_INSENSITIVE);
    // A name ends at a comma or space, or behind a legal form that is written together with it.
    cutPlaces =
        Pattern.compile(
            data.trailing().stream()
                .filter(form -> form.length() > 2 && isIdeographic(form.replaceAll("[()]", "")))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "([,，、\\s]+)|(?:", ")")));
  }

  private String joined(String text) {
    return String.join(" ", words.of(text, true));
  }

  String withoutCountry(String name) {
    return COUNTRY.matcher(NameWords.cut(name)).replaceFirst("");
  }

  String withoutRemark(String name) {
    return REMARK.matcher(withoutCountry(name)).replaceFirst("");
  }

  /// Longest first; each ends in a legal form, and what follows it is an address or a department.
  List<String> wholeNamesIn(String name) {
    String own = Normalizer.normalize(withoutRemark(name), Normalizer.Form.NFKC);
    List<String> found = new ArrayList<>();
    Matcher other = otherName.matcher(own);
    if (other.find() && other.start() > 0) {
      found.add(own.substring(0, other.start()));
    }
    List<int[]> cuts = new ArrayList<>();
    Matcher cut = cutPlaces.matcher(own);
    while (cut.find() && cuts.size() < MOST_CUTS) {
      boolean space = cut.group(1) != null;
      cuts.add(new int[] {space ? cut.start() : cut.end(), cut.end()});
    }
    for (int[] at : cuts.reversed()) {
      String head = own.substring(0, at[0]);
      String rest = own.substring(at[1]);
      boolean stop = own.substring(at[0], at[1]).matches("\\s*[,，、].*");
      if (forms.ends(words.of(head, true)) && isBeside(rest, stop)) {
        found.add(head);
      }
    }
    return found;
  }

  /// Whether a text beside a name is an address, in Latin script after a comma, or a department.
  private boolean isBeside(String rest, boolean afterComma) {
    String text = joined(rest);
    boolean town =
        afterComma && TOWN.matcher(rest.strip()).matches() && !forms.ends(words.of(rest, true));
    return town
        || departments.stream().anyMatch(word -> endsIn(text, word))
        || places.stream()
            .anyMatch(word -> (afterComma || isIdeographic(word)) && endsIn(text, word));
  }

  private static boolean endsIn(String text, String word) {
    return text.equals(word)
        || text.endsWith(" " + word)
        || (text.endsWith(word) && isIdeographic(word));
  }

  /// Scripts without spaces between words.
  private static boolean isIdeographic(String word) {
    return word.codePoints()
        .allMatch(c -> Character.isIdeographic(c) || Character.UnicodeScript.of(c) == HANGUL);
  }
}
