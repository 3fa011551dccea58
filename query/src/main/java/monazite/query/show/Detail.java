package monazite.query.show;

import java.util.List;

/// What stands behind a row: shown where its key is clicked, on pages only.
///
/// @param key as the first column of a table has it
/// @param head a line that names it
/// @param lines how it came about, a sentence each
public record Detail(String key, String head, List<String> lines) {
  public Detail {
    lines = List.copyOf(lines);
  }
}
