package monazite.indexer.policy;

import java.lang.Character.UnicodeScript;

/// Tells a block's language by its writing: a paper may hold an abstract in another.
final class Scripts {
  private Scripts() {}

  /// ISO 639-1. Latin writing is the document's language, or English where the document is written
  /// otherwise.
  static String language(String text, String document) {
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int latin = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        han += script == UnicodeScript.HAN ? 1 : 0;
        kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? 1 : 0;
        hangul += script == UnicodeScript.HANGUL ? 1 : 0;
        latin += script == UnicodeScript.LATIN ? 1 : 0;
      }
    }
    // A Latin letter says a third of what an East Asian sign says.
    if (Math.max(hangul, han + kana) * 3 > latin) {
      boolean japanese = document.equals("ja") || kana * 10 > han;
      return hangul > han + kana ? "ko" : japanese ? "ja" : "zh";
    }
    boolean eastAsian = document.equals("zh") || document.equals("ja") || document.equals("ko");
    return eastAsian ? "en" : document;
  }
}
