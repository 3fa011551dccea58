package monazite.corpus.format.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.corpus.format.fact.DateStyle;
import monazite.corpus.format.fact.Field;
import monazite.corpus.format.shape.Window;

/// Finds the line of a table that names its columns: above it may stand lines of other things (a
/// search's address, a count of results).
final class HeadFinder {
  private static final int LINES = 40;
  private static final int LONGEST = 16 * 1024;
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /// Names in other languages tell the encoding: what can be read with one is written in it.
  private static final List<String> EASTERN = List.of("windows-31j", "GB18030", "x-windows-949");

  private HeadFinder() {}

  /// A table's head and where its rows begin.
  record Found(TableHead head, int body) {}

  /// The head of the table that begins with these bytes; empty where they are no table of a known
  /// kind.
  static Optional<Found> find(byte[] head, List<TableProfile> profiles) {
    if (!isText(head)) {
      return Optional.empty();
    }
    boolean carriage = endsLinesInCarriageReturns(head);
    List<Charset> charsets = charsets(carriage);
    for (Charset charset : isUtf8(head) ? charsets.subList(0, 1) : charsets) {
      for (char delimiter : DELIMITERS) {
        RowScan.Marks marks = new RowScan.Marks(delimiter, carriage);
        Optional<Found> found = find(head, marks, charset, profiles);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> find(
      byte[] head, RowScan.Marks marks, Charset charset, List<TableProfile> profiles) {
    Window window = new Window(head);
    int at = startOf(head);
    for (int line = 0; line < LINES && window.has(at); line++) {
      RowScan row = RowScan.of(window, at, marks, LONGEST, false);
      Optional<TableHead> found = head(window.bytes(at, row.end()), marks, charset, profiles);
      if (found.isPresent()) {
        return Optional.of(new Found(found.get(), row.end()));
      }
      at = row.end();
    }
    return Optional.empty();
  }

  /// The head that a line is, if it names the columns of a table of a known kind.
  static Optional<TableHead> head(
      byte[] line, RowScan.Marks marks, Charset charset, List<TableProfile> profiles) {
    if (line.length > LONGEST) {
      return Optional.empty();
    }
    List<String> names;
    try {
      names = Delimited.cells(text(line, charset), marks.delimiter(), -1);
    } catch (IOException e) {
      return Optional.empty();
    }
    if (names.size() < 2) {
      return Optional.empty();
    }
    for (TableProfile profile : profiles) {
      if (profile.fits(names)) {
        return Optional.of(head(profile, names, marks, charset));
      }
    }
    return Optional.empty();
  }

  private static TableHead head(
      TableProfile profile, List<String> names, RowScan.Marks marks, Charset charset) {
    List<Optional<Field>> fields = new ArrayList<>();
    names.forEach(name -> fields.add(profile.meaning(name)));
    return new TableHead(
        profile, marks, charset, List.copyOf(names), List.copyOf(fields), DateStyle.PLAIN);
  }

  private static String text(byte[] line, Charset charset) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      return new String(line, charset);
    }
  }

  /// Whether it can be read as UTF-8, but for a character cut off at its end: then no other
  /// encoding is asked for.
  private static boolean isUtf8(byte[] head) {
    return !StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false)
        .isError();
  }

  /// A table saved by an old Macintosh ends its lines in CR alone and is in its encoding.
  private static List<Charset> charsets(boolean carriage) {
    List<Charset> charsets = new ArrayList<>();
    charsets.add(Charset.forName(carriage ? "x-MacRoman" : "windows-1252"));
    EASTERN.forEach(name -> charsets.add(Charset.forName(name)));
    return charsets;
  }

  /// Behind a byte order mark.
  static int startOf(byte[] head) {
    boolean marked =
        head.length > 3
            && head[0] == (byte) 0xEF
            && head[1] == (byte) 0xBB
            && head[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  private static boolean isText(byte[] head) {
    for (int i = startOf(head); i < head.length; i++) {
      if (head[i] == 0) {
        return false;
      }
    }
    int first = startOf(head);
    return first < head.length && head[first] != '<' && head[first] != '{' && head[first] != '[';
  }

  private static boolean endsLinesInCarriageReturns(byte[] head) {
    int alone = 0;
    int feeds = 0;
    for (int i = 0; i < head.length; i++) {
      feeds += head[i] == '\n' ? 1 : 0;
      alone += head[i] == '\r' && (i + 1 == head.length || head[i + 1] != '\n') ? 1 : 0;
    }
    return alone > 4 * feeds;
  }
}
