package monazite.corpus.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// UTF-16 or UTF-32 text as UTF-8, so that the formats can read it. Offsets of records are those in
/// the UTF-8 text.
final class WideText extends InputStream {
  private static final int CHUNK = 1 << 14;
  private static final int LOOK = 2048;
  private static final int SHORTEST = 8;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final ByteBuffer wide = ByteBuffer.allocate(CHUNK).flip();
  private final CharBuffer text = CharBuffer.allocate(CHUNK).flip();
  private final ByteBuffer bytes = ByteBuffer.allocate(4 * CHUNK).flip();
  private boolean ended;
  private boolean damaged;

  WideText(InputStream in, Charset charset) {
    this.in = in;
    this.decoder = charset.newDecoder();
  }

  /// The encoding of a stream that begins with these bytes, if its letters are two bytes wide or
  /// four: it says so, or zeros stand beside most of them.
  static Optional<Charset> encoding(byte[] head) {
    if (Heads.startsWith(head, 0, "\u00ff\u00fe\u0000\u0000")) {
      return Optional.of(StandardCharsets.UTF_32LE);
    }
    if (Heads.startsWith(head, 0, "\u0000\u0000\u00fe\u00ff")) {
      return Optional.of(StandardCharsets.UTF_32BE);
    }
    if (Heads.startsWith(head, 0, "\u00ff\u00fe")) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (Heads.startsWith(head, 0, "\u00fe\u00ff")) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    int[] zeros = new int[2];
    int pairs = Math.min(LOOK, head.length) / 2;
    for (int i = 0; i < 2 * pairs; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
    }
    if (pairs < SHORTEST || zeros[0] + zeros[1] < pairs / 3 || zeros[0] * zeros[1] > 0) {
      return Optional.empty();
    }
    return Optional.of(zeros[0] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    while (!bytes.hasRemaining()) {
      if (damaged) {
        throw new BrokenInputException(
            "damaged UTF-16 text: the rest is not read; save it as UTF-8");
      }
      if (ended) {
        return -1;
      }
      fill();
    }
    int read = Math.min(length, bytes.remaining());
    bytes.get(to, offset, read);
    return read;
  }

  /// Decodes what can be: where the text is damaged, what stands before is given out first.
  private void fill() throws IOException {
    wide.compact();
    int read = in.read(wide.array(), wide.position(), wide.remaining());
    ended = read < 0;
    wide.position(wide.position() + Math.max(read, 0)).flip();
    text.compact();
    damaged = decoder.decode(wide, text, ended).isError();
    text.flip();
    bytes.clear();
    damaged |= encoder.encode(text, bytes, ended).isError();
    bytes.flip();
  }
}
