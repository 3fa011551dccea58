package monazite.corpus.input;

import java.io.IOException;
import org.apache.commons.compress.MemoryLimitException;

/// An input that can't be read on: cut short, damaged, or beyond a bound. Ends that input, not the
/// run; a failure of the machine (a full disk) is a plain [IOException] and does end it.
public final class BrokenInputException extends IOException {
  private static final long serialVersionUID = 1;

  BrokenInputException(String why) {
    super(why);
  }

  BrokenInputException(String why, Throwable cause) {
    super(why, cause);
  }

  /// What a library threw while it unpacked, in our words; one of these stays as it is.
  static BrokenInputException of(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BrokenInputException known) {
        return known;
      }
      if (cause instanceof MemoryLimitException memory) {
        return new BrokenInputException(
            "unpacking it takes "
                + (memory.getMemoryNeededInKb() >> 10)
                + " MiB of memory, more than the "
                + (memory.getMemoryLimitInKb() >> 10)
                + " that are allowed here: refused; if you trust it, unpack it and name the folder",
            e);
      }
    }
    return new BrokenInputException("cut short or damaged: " + e.getMessage(), e);
  }
}
