package monazite.corpus.format.table;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import monazite.corpus.format.SourceFormat;

/// Takes one row of delimited text apart.
final class Delimited {
  private static final CsvFactory CSV =
      CsvFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(SourceFormat.LARGEST_RECORD).build())
          .build();

  private Delimited() {}

  /// The cells of a row. Quotes are taken for letters where only so it has as many cells as the
  /// table has columns.
  ///
  /// @throws IOException where quotes don't match
  static List<String> cells(String row, char delimiter, int columns) throws IOException {
    String line = withoutLineEnd(row);
    if (line.indexOf('"') < 0) {
      return plain(line, delimiter);
    }
    try {
      List<String> cells = quoted(line, delimiter);
      return cells.size() == columns ? cells : literal(line, delimiter, columns).orElse(cells);
    } catch (IOException e) {
      return literal(line, delimiter, columns).orElseThrow(() -> e);
    }
  }

  private static Optional<List<String>> literal(String line, char delimiter, int columns) {
    if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
      return Optional.empty();
    }
    return Optional.of(plain(line, delimiter)).filter(cells -> cells.size() == columns);
  }

  private static String withoutLineEnd(String row) {
    int end = row.length();
    while (end > 0 && (row.charAt(end - 1) == '\n' || row.charAt(end - 1) == '\r')) {
      end--;
    }
    return row.substring(0, end);
  }

  private static List<String> plain(String line, char delimiter) {
    return List.of(line.split(Pattern.quote(String.valueOf(delimiter)), -1));
  }

  private static List<String> quoted(String line, char delimiter) throws IOException {
    try (CsvParser parser = CSV.createParser(line)) {
      parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(delimiter));
      List<String> cells = new ArrayList<>();
      JsonToken token = parser.nextToken();
      while (token != null) {
        if (token == JsonToken.VALUE_STRING) {
          cells.add(parser.getText());
        } else if (token == JsonToken.END_ARRAY && parser.nextToken() != null) {
          throw new IOException("a line ends within a cell without quotes");
        }
        token = parser.nextToken();
      }
      return cells;
    }
  }
}
