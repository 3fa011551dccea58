package monazite.indexer.judge;

import java.lang.Character.UnicodeScript;

/// Tells the language of a text by its script, where a source doesn't state it.
final class TextLanguage {
  private TextLanguage() {}

  /// `ja`, `ko` or `zh` by the signs that a text is written in; `de` by its umlauts; else `en`.
  static String of(String text) {
    int kana = 0;
    int hangul = 0;
    int han = 0;
    int umlauts = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters++;
        UnicodeScript script = UnicodeScript.of(c);
        kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? 1 : 0;
        hangul += script == UnicodeScript.HANGUL ? 1 : 0;
        han += script == UnicodeScript.HAN ? 1 : 0;
        umlauts += "äöüßÄÖÜ".indexOf(c) >= 0 ? 1 : 0;
      }
    }
    if (kana * 20 > letters) {
      return "ja";
    }
    if (hangul * 5 > letters) {
      return "ko";
    }
    if (han * 5 > letters) {
      return "zh";
    }
    return umlauts * 150 > letters ? "de" : "en";
  }
}
