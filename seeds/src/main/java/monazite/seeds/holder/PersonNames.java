package monazite.seeds.holder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells names that may be those of natural persons, in Latin letters, Han characters, kana and
/// Hangul.
final class PersonNames {
  private static final Pattern SPACED =
      Pattern.compile("[\\p{IsLatin}\\p{IsKatakana}\\p{IsHiragana}\\p{IsHangul}\\u30fc]+");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,5}");
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}{2,4}");
  private static final Pattern SIGNS_OF_COMPANIES = Pattern.compile("[&+/@0-9０-９]");

  /// A family name before a comma may be any word: Glass, Steel.
  private static final Pattern GIVEN_NAMES =
      Pattern.compile("^[\\p{IsLatin}'\u2019-]+\\s*[,;]\\s*(?=\\p{IsLatin})");

  private static final int MOST_WORDS = 5;
  private static final int GIVEN = 2;

  private final NameWords words;
  private final LegalForms forms;
  private final Set<String> organisations;
  private final Set<String> surnames;

  PersonNames(NameData.Persons data, NameWords words, LegalForms forms) {
    this.words = words;
    this.forms = forms;
    organisations = Set.copyOf(data.organisations().stream().map(this::joined).toList());
    surnames = Set.copyOf(data.surnames().stream().map(this::joined).toList());
  }

  private String joined(String text) {
    return String.join("", words.of(text, true));
  }

  boolean mayBe(String name) {
    String given = GIVEN_NAMES.matcher(NameWords.cut(name)).replaceFirst("");
    List<String> all = new ArrayList<>(words.of(name, true));
    if (all.isEmpty()
        || SIGNS_OF_COMPANIES.matcher(NameWords.cut(name)).find()
        || forms.strip(all)
        || words.of(given, true).stream().anyMatch(this::isOfAnOrganisation)) {
      return false;
    }
    return all.size() == 1 ? isFullName(all.getFirst()) : isInWords(all);
  }

  private boolean isOfAnOrganisation(String word) {
    return organisations.contains(word)
        || organisations.stream()
            .anyMatch(part -> !LATIN.matcher(part).matches() && word.contains(part));
  }

  /// Surname and given name written together: Chinese, Japanese, Korean.
  private boolean isFullName(String word) {
    if (!HAN.matcher(word).matches() && !HANGUL.matcher(word).matches()) {
      return false;
    }
    for (int length = 1; length <= Math.min(3, word.length() - 1); length++) {
      if (word.length() - length <= GIVEN + (length > 1 ? 1 : 0)
          && surnames.contains(word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInWords(List<String> all) {
    return all.size() <= MOST_WORDS
        && (all.stream().allMatch(word -> SPACED.matcher(word).matches())
            || (all.size() == GIVEN
                && all.stream().allMatch(word -> word.matches("\\p{IsHan}{1,3}"))));
  }
}
