package monazite.query.cli;

/// The command line asks for something that doesn't exist; ends the program with exit code 2.
public final class UsageException extends RuntimeException {
  public UsageException(String message) {
    super(message);
  }
}
