package monazite.indexer.claims.phrase;

import java.util.Arrays;

/// A text with a code of eight bits for each character, the same for capital and small letters.
/// Characters beyond ASCII share codes.
public final class FoldedText {
  static final int CODES = 256;
  private static final int ASCII = 128;
  private static final byte[] FOLDED = new byte[ASCII];

  static {
    for (int c = 0; c < ASCII; c++) {
      FOLDED[c] = (byte) Character.toLowerCase(c);
    }
  }

  private final String text;
  private final byte[] codes;

  private FoldedText(String text, byte[] codes) {
    this.text = text;
    this.codes = codes;
  }

  /// A text, looked at once.
  public static FoldedText of(String text) {
    byte[] codes = new byte[text.length()];
    for (int i = 0; i < codes.length; i++) {
      char c = text.charAt(i);
      codes[i] = c < ASCII ? FOLDED[c] : (byte) code(c);
    }
    return new FoldedText(text, codes);
  }

  /// The same text with codes that tell capitals from small letters.
  FoldedText withCase() {
    byte[] exact = codes.clone();
    for (int i = 0; i < exact.length; i++) {
      char c = text.charAt(i);
      exact[i] = c < ASCII ? (byte) c : exact[i];
    }
    return new FoldedText(text, exact);
  }

  /// The code of a character where capitals matter.
  static int codeWithCase(char c) {
    return c < ASCII ? c : code(c);
  }

  /// The code of a character: what regular expressions that ignore case take for equal is equal.
  static int code(char c) {
    char folded = Character.toLowerCase(Character.toUpperCase(c));
    return folded < ASCII ? folded : ASCII + folded % ASCII;
  }

  /// Codes of characters beyond ASCII begin here.
  static boolean beyondAscii(int code) {
    return code >= ASCII;
  }

  public String text() {
    return text;
  }

  public int length() {
    return codes.length;
  }

  int code(int at) {
    return codes[at] & 0xFF;
  }

  /// What stands between two places, as a text of its own.
  public FoldedText slice(int begin, int end) {
    return new FoldedText(text.substring(begin, end), Arrays.copyOfRange(codes, begin, end));
  }

  /// What stands from a place on, as a text of its own.
  public FoldedText slice(int begin) {
    return begin == 0 ? this : slice(begin, codes.length);
  }
}
