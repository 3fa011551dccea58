package monazite.corpus.format.table;

import java.io.IOException;
import java.nio.charset.Charset;
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
    for (char delimiter : DELIMITERS) {
      Optional<Found> found = find(head, new RowScan.Marks(delimiter, carriage), profiles);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> find(
      byte[] head, RowScan.Marks marks, List<TableProfile> profiles) {
    Window window = new Window(head);
    int at = startOf(head);
    for (int line = 0; line < LINES && window.has(at); line++) {
      RowScan row = RowScan.of(window, at, marks, LONGEST, false);
      Optional<TableHead> found = head(window.bytes(at, row.end()), marks, profiles);
      if (found.isPresent()) {
        return Optional.of(new Found(found.get(), row.end()));
      }
      at = row.end();
    }
    return Optional.empty();
  }

  /// The head that a line is, if it names the columns of a table of a known kind. Names in other
  /// languages tell the encoding: the one in which most of them are known.
  static Optional<TableHead> head(byte[] line, RowScan.Marks marks, List<TableProfile> profiles) {
    if (line.length > LONGEST) {
      return Optional.empty();
    }
    Optional<String> text = LegacyText.utf8(line);
    if (text.isPresent()) {
      return named(text.get(), marks, profiles);
    }
    Optional<TableHead> best = Optional.empty();
    long most = 0;
    long least = Long.MAX_VALUE;
    for (Charset charset : LegacyText.CHARSETS) {
      Optional<TableHead> found =
          LegacyText.strictly(line, charset).flatMap(it -> named(it, marks, profiles));
      long known =
          found.stream().flatMap(it -> it.fields().stream()).filter(Optional::isPresent).count();
      if (known > most) {
        best = found.map(it -> it.in(charset));
      }
      most = Math.max(most, known);
      least = Math.min(least, known);
    }
    return most > least ? best : best.map(TableHead::inAnyEncoding);
  }

  private static Optional<TableHead> named(
      String line, RowScan.Marks marks, List<TableProfile> profiles) {
    List<String> names;
    try {
      names = Delimited.cells(line, marks.delimiter(), -1);
    } catch (IOException e) {
      return Optional.empty();
    }
    if (names.size() < 2) {
      return Optional.empty();
    }
    for (TableProfile profile : profiles) {
      if (profile.fits(names)) {
        return Optional.of(head(profile, names, marks));
      }
    }
    return Optional.empty();
  }

  private static TableHead head(TableProfile profile, List<String> names, RowScan.Marks marks) {
    List<Optional<Field>> fields = new ArrayList<>();
    names.forEach(name -> fields.add(profile.meaning(name)));
    return new TableHead(
        profile, marks, Optional.empty(), List.copyOf(names), List.copyOf(fields), DateStyle.PLAIN);
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
