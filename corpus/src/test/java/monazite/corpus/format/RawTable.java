package monazite.corpus.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a table in another way than the program does: the whole text at once, letter by letter.
final class RawTable {
  private RawTable() {}

  /// The rows below the line whose first cell is given, each by its columns' names.
  static List<Map<String, String>> rows(Path file, Charset charset, String first) {
    List<List<String>> lines = lines(text(file, charset));
    int head = 0;
    while (!lines.get(head).getFirst().equals(first)) {
      head++;
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(head + 1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(lines.get(head).get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static String text(Path file, Charset charset) {
    try {
      return Files.readString(file, charset).replace("\r\n", "\n").replace('\r', '\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> lines(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (quoted && doubled) {
        cell.append('"');
        i++;
      } else if (c == '"' && (quoted || cell.isEmpty())) {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    if (!line.isEmpty() || !cell.isEmpty()) {
      line.add(cell.toString());
      lines.add(line);
    }
    return lines;
  }
}
