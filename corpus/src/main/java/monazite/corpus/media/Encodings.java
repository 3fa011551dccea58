package monazite.corpus.media;

import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/// Encodings of text by the letters that are frequent in it.
public final class Encodings {
  private Encodings() {}

  /// The encoding of a text; empty where it can't be told.
  ///
  /// @param least confidence that is needed, from 0 to 100
  /// @param ahead by how much it must be surer than of any other
  public static Optional<Charset> of(byte[] text, int least, int ahead) {
    CharsetDetector detector = new CharsetDetector(text.length);
    detector.setText(text);
    CharsetMatch[] matches = detector.detectAll();
    if (matches.length == 0 || matches[0].getConfidence() < least) {
      return Optional.empty();
    }
    int next = matches.length < 2 ? 0 : matches[1].getConfidence();
    return matches[0].getConfidence() - next < ahead
        ? Optional.empty()
        : charset(matches[0].getName());
  }

  /// What programs write who name the narrower one.
  private static Optional<Charset> charset(String name) {
    String wide =
        switch (name) {
          case "Shift_JIS" -> "windows-31j";
          case "EUC-KR" -> "x-windows-949";
          case "ISO-8859-5" -> "";
          default -> name;
        };
    return Charset.availableCharsets().containsKey(wide)
        ? Optional.of(Charset.forName(wide))
        : Optional.empty();
  }
}
