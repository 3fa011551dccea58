package monazite.corpus.input;

import java.io.IOException;

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
}
