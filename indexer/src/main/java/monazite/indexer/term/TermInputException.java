package monazite.indexer.term;

/// A case says something that can't be read; the message names the key and what to write.
public final class TermInputException extends RuntimeException {
  private final String key;
  private final String what;

  TermInputException(String key, String what) {
    super("\"" + key + "\": " + what);
    this.key = key;
    this.what = what;
  }

  /// The key whose value is wrong.
  public String key() {
    return key;
  }

  /// What is wrong with it and what to write.
  public String what() {
    return what;
  }
}
