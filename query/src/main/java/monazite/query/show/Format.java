package monazite.query.show;

/// The formats an answer can be printed in.
public enum Format {
  TABLE,
  JSON,
  JSONL,
  CSV,
  XLSX,
  HTML,
  /// Markdown as GitHub reads it (GFM).
  MD;

  /// As typed on the command line.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// Whether it is bytes that no terminal can show.
  public boolean isBinary() {
    return this == XLSX;
  }
}
