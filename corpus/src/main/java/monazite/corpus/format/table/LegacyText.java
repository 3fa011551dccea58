package monazite.corpus.format.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import monazite.corpus.media.Encodings;

/// Text from before UTF-8: tells its encoding, or that it can't be told.
final class LegacyText {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset MACINTOSH = Charset.forName("x-MacRoman");

  /// Encodings that are tried on the names of columns. The first of several that fit counts.
  static final List<Charset> CHARSETS =
      Stream.of(
              "windows-1252",
              "x-MacRoman",
              "windows-31j",
              "GB18030",
              "x-windows-949",
              "Big5",
              "EUC-JP",
              "windows-1251",
              "windows-1250")
          .map(Charset::forName)
          .toList();

  /// A broken letter among so many whole ones is damage, not another encoding.
  private static final int DAMAGED = 4;

  /// A line of a western table that looks less like one is damaged.
  private static final double DOUBTFUL = 0.5;

  private static final int CERTAIN = 40;
  private static final int AHEAD = 10;

  /// Letters that no UTF-8, but plain text has in it.
  private static final int MOST_BYTES = 1 << 16;

  private LegacyText() {}

  /// The text of a line in UTF-8; empty where it is in another encoding. Single broken letters in
  /// it become U+FFFD.
  static Optional<String> utf8(byte[] line) {
    Optional<String> text = strictly(line, StandardCharsets.UTF_8);
    if (text.isPresent()) {
      return text;
    }
    String lenient = new String(line, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
    long whole = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return whole >= DAMAGED * broken ? Optional.of(lenient) : Optional.empty();
  }

  /// The text of a line, if all of it is in this encoding.
  static Optional<String> strictly(byte[] line, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(line)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// The text of a line that is not UTF-8, with U+FFFD for each letter that can't be told.
  static String readable(byte[] line, Optional<Charset> charset) {
    String text = new String(line, charset.orElse(StandardCharsets.US_ASCII));
    boolean latin = charset.filter(it -> it.equals(WESTERN) || it.equals(MACINTOSH)).isPresent();
    if (latin && LatinLikeness.of(text) < DOUBTFUL) {
      text = new String(line, StandardCharsets.US_ASCII);
    }
    return text;
  }

  /// The encoding of those lines that are not UTF-8; empty where it can't be told.
  ///
  /// @param carriage lines end in CR alone, as old Macintoshes write them
  static Optional<Charset> encoding(byte[] sample, boolean carriage) {
    byte[] lines = legacyLines(sample);
    List<Charset> latin = carriage ? List.of(MACINTOSH, WESTERN) : List.of(WESTERN, MACINTOSH);
    Optional<Charset> best = Optional.empty();
    double most = LatinLikeness.LEAST;
    for (Charset charset : latin) {
      double likeness = strictly(lines, charset).map(LatinLikeness::of).orElse(0.0);
      if (likeness > most) {
        best = Optional.of(charset);
        most = likeness;
      }
    }
    return best.isPresent()
        ? best
        : Encodings.of(lines, CERTAIN, AHEAD).filter(it -> strictly(lines, it).isPresent());
  }

  /// The lines that are not UTF-8, whole ones only.
  private static byte[] legacyLines(byte[] sample) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int begin = 0;
    for (int i = 0; i < sample.length && lines.size() < MOST_BYTES; i++) {
      if (sample[i] == '\n' || sample[i] == '\r') {
        byte[] line = Arrays.copyOfRange(sample, begin, i + 1);
        if (utf8(line).isEmpty()) {
          lines.writeBytes(line);
        }
        begin = i + 1;
      }
    }
    byte[] rest = Arrays.copyOfRange(sample, begin, sample.length);
    return lines.size() == 0 ? rest : lines.toByteArray();
  }
}
