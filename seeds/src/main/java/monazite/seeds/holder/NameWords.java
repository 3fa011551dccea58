package monazite.seeds.holder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes a name apart into words, without what doesn't tell companies apart: width, case, accents,
/// punctuation, and the forms in which one Han character is written.
final class NameWords {
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern SILENT = Pattern.compile("[.'\\u2019`\\p{Cf}]");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\u30fc]+");
  /// The sign of a long vowel as old records have it.
  private static final Pattern LONG_VOWEL =
      Pattern.compile("(?<=[\\p{IsKatakana}\\u30fc])[\\u2010-\\u2015\\u2212-]");

  private static final int LONGEST_NAME = 2_000;

  private final Map<String, String> transcriptions;
  private final Map<Integer, Integer> variants;

  NameWords(Map<String, String> transcriptions, Map<Integer, Integer> variants) {
    this.transcriptions = Map.copyOf(transcriptions);
    this.variants = Map.copyOf(variants);
  }

  /// As much of a name as is looked at.
  static String cut(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  /// The words of a name.
  ///
  /// @param transcribed whether `ä` is read as `ae`; else as `a`
  List<String> of(String name, boolean transcribed) {
    return of(name, transcribed, true);
  }

  /// The words of a name, with the forms of its characters as they are written.
  List<String> asWritten(String name) {
    return of(name, true, false);
  }

  private List<String> of(String name, boolean transcribed, boolean oneForm) {
    String folded =
        Normalizer.normalize(cut(name), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss");
    folded = LONG_VOWEL.matcher(folded).replaceAll("\u30fc");
    if (transcribed) {
      for (Map.Entry<String, String> letter : transcriptions.entrySet()) {
        folded = folded.replace(letter.getKey(), letter.getValue());
      }
    }
    // Accents go from Latin letters only: the marks of Japanese and Korean are letters' own.
    String bare =
        Normalizer.normalize(
            ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll(""),
            Normalizer.Form.NFC);
    List<String> words = new ArrayList<>();
    for (String word : BREAKS.split(SILENT.matcher(bare).replaceAll(""), -1)) {
      if (!word.isEmpty()) {
        words.add(oneForm ? oneForm(word) : word);
      }
    }
    return words;
  }

  private String oneForm(String word) {
    StringBuilder one = new StringBuilder(word.length());
    word.codePoints().forEach(c -> one.appendCodePoint(variants.getOrDefault(c, c)));
    return one.toString();
  }
}
