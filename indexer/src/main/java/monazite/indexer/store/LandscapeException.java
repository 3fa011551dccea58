package monazite.indexer.store;

import org.jspecify.annotations.Nullable;

/// Something about the index that the user has to settle; the message says what and how.
public final class LandscapeException extends RuntimeException {
  public LandscapeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
