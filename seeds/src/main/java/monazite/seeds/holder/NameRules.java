package monazite.seeds.holder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// How names of companies are compared: two names are one where their [#key] is the same. Width,
/// case, accents, punctuation, spaces and legal forms don't count; usual abbreviations are spelt
/// out. Nothing is merged because it looks alike.
public final class NameRules {
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern SILENT = Pattern.compile("[.'\\u2019`]");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\u30fc]+");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9 ]+");
  private static final Pattern COUNTRY = Pattern.compile("\\s*\\[[A-Za-z]{2}\\]\\s*$");
  private static final Pattern REMARK =
      Pattern.compile("\\s*\\(([a-z0-9][^()]{0,80}|([^()]{1,60},\\s*)?[A-Z]{2})\\)\\s*$");
  private static final int LONGEST_NAME = 2_000;

  private final List<List<String>> trailing;
  private final List<List<String>> leading;
  private final List<String> glued;
  private final List<String> gluedFirst;
  private final Set<String> ignored;
  private final Map<String, String> abbreviations;

  /// Rules from the data file's lists.
  ///
  /// @param trailing legal forms that end a name
  /// @param leading legal forms that begin one
  /// @param ignored words without weight
  /// @param abbreviations abbreviation to full word
  public NameRules(
      List<String> trailing,
      List<String> leading,
      List<String> ignored,
      Map<String, String> abbreviations) {
    this.ignored = new HashSet<>(ignored);
    this.abbreviations = Map.copyOf(abbreviations);
    this.trailing = phrases(trailing);
    this.leading = phrases(leading);
    this.glued = glued(trailing);
    this.gluedFirst = glued(leading);
  }

  /// What remains of a name when everything that doesn't tell companies apart is taken away; empty
  /// where nothing remains.
  public String key(String name) {
    List<String> words = words(COUNTRY.matcher(cut(name)).replaceFirst(""));
    while (strip(words)) {
      // a name may end in several forms: Co., Ltd.
    }
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      key.append(abbreviations.getOrDefault(word, word));
    }
    return key.toString();
  }

  /// The name without a closing remark in brackets that begins with a small letter or a digit, or
  /// is a country or ends in one: `(a Delaware corporation)`, `(2001)`, `(JP)`, `(Tokyo, JP)`.
  public String withoutRemark(String name) {
    return REMARK.matcher(COUNTRY.matcher(cut(name)).replaceFirst("")).replaceFirst("");
  }

  private static String cut(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  private List<String> words(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss");
    // Accents go from Latin letters only: the marks of Japanese and Korean are letters' own.
    String bare =
        Normalizer.normalize(
            ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll(""),
            Normalizer.Form.NFC);
    List<String> words = new ArrayList<>();
    for (String word : BREAKS.split(SILENT.matcher(bare).replaceAll(""), -1)) {
      if (!word.isEmpty() && !ignored.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private boolean strip(List<String> words) {
    return stripWords(words) || stripGlued(words);
  }

  private boolean stripWords(List<String> words) {
    for (List<String> form : trailing) {
      int from = words.size() - form.size();
      if (from > 0 && words.subList(from, words.size()).equals(form)) {
        words.subList(from, words.size()).clear();
        return true;
      }
    }
    for (List<String> form : leading) {
      if (words.size() > form.size() && words.subList(0, form.size()).equals(form)) {
        words.subList(0, form.size()).clear();
        return true;
      }
    }
    return false;
  }

  private boolean stripGlued(List<String> words) {
    if (words.isEmpty()) {
      return false;
    }
    String last = words.getLast();
    for (String form : glued) {
      if (last.length() > form.length() && last.endsWith(form)) {
        words.set(words.size() - 1, last.substring(0, last.length() - form.length()));
        return true;
      }
    }
    String first = words.getFirst();
    for (String form : gluedFirst) {
      if (first.length() > form.length() && first.startsWith(form)) {
        words.set(0, first.substring(form.length()));
        return true;
      }
    }
    return false;
  }

  private List<List<String>> phrases(List<String> forms) {
    return forms.stream()
        .map(this::words)
        .filter(Predicate.not(List::isEmpty))
        .distinct()
        .sorted(Comparator.comparingInt((List<String> form) -> form.size()).reversed())
        .toList();
  }

  /// Forms of scripts that write no space before them; single letters only stand alone.
  private List<String> glued(List<String> forms) {
    return forms.stream()
        .map(form -> String.join("", words(form)))
        .filter(form -> form.length() > 1 && !LATIN.matcher(form).matches())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
