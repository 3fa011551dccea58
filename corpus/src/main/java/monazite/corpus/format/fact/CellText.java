package monazite.corpus.format.fact;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text that a cell is meant to hold.
public final class CellText {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private CellText() {}

  /// The cell without white space around it, and empty where it says that it is. UTF-8 that was
  /// once taken for Windows-1252 is put right: the blank of `SMITH JOHNâ€‚[US]`, `fÃ¼r`.
  public static String of(String cell) {
    String text = cell.strip();
    if (Words.isNothing(text)) {
      return "";
    }
    for (int i = 0; i < text.length(); i++) {
      if (isLead(text.charAt(i))) {
        return repaired(text).strip();
      }
    }
    return text;
  }

  /// What the first byte of two (C2, C3) or three (E2 to EF) becomes.
  private static boolean isLead(char c) {
    return c == '\u00C2' || c == '\u00C3' || (c >= '\u00E2' && c <= '\u00EF');
  }

  /// The text read as UTF-8, if all of it can be; a text that is as it should be can't.
  private static String repaired(String text) {
    try {
      ByteBuffer bytes =
          WESTERN
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }
}
