package monazite.seeds;

/// A data file is missing or says something impossible; the message names the file and the place.
public final class SeedException extends RuntimeException {
  public SeedException(String message) {
    super(message);
  }
}
