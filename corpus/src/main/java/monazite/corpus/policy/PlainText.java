package monazite.corpus.policy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import monazite.corpus.media.Encodings;

/// Text in whatever encoding it was saved.
public final class PlainText {
  private static final int CERTAIN = 30;
  private static final int LOOK = 1 << 16;

  /// Signs that no text has, in so many letters one at most.
  private static final int CONTROLS = 500;

  private PlainText() {}

  /// The text of bytes; empty where they are none, or their encoding can't be told.
  ///
  /// @param cut whether the bytes may end within a letter
  public static Optional<String> of(byte[] bytes, boolean cut) {
    byte[] look = Arrays.copyOf(bytes, Math.min(bytes.length, LOOK));
    for (byte one : look) {
      if (one == 0) {
        return Optional.empty(); // cheaply said, for most that is no text has zeros in it
      }
    }
    return strictly(bytes, StandardCharsets.UTF_8, cut)
        .or(
            () ->
                Encodings.of(look, CERTAIN, 0)
                    .filter(it -> !it.equals(StandardCharsets.UTF_8))
                    .flatMap(it -> strictly(bytes, it, cut)))
        .or(() -> damaged(bytes))
        .map(it -> it.startsWith("\uFEFF") ? it.substring(1) : it)
        .filter(PlainText::isText);
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset, boolean cut) {
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    var result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), text, !cut);
    return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
  }

  /// UTF-8 with single broken letters, which become U+FFFD.
  private static Optional<String> damaged(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    return broken * 100 < text.length() ? Optional.of(text) : Optional.empty();
  }

  private static boolean isText(String text) {
    long controls =
        text.chars()
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B)
            .count();
    return controls * CONTROLS <= text.length();
  }
}
