package monazite.query.show;

/// The formats an answer can be printed in.
public enum Format {
  TABLE,
  JSON,
  JSONL,
  CSV,
  HTML;

  /// As typed on the command line.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
