package monazite.query.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets long work end in good order where the user stops the program (Ctrl-C) or the system asks it
/// to end: the work is told, and the program waits until it has said its last word.
final class StopSignal implements AutoCloseable {
  private static final long LONGEST_MINUTES = 2;
  private static final CountDownLatch SAID = new CountDownLatch(1);

  private final Thread hook;

  /// @param stop tells the work to end soon
  StopSignal(Runnable stop) {
    hook =
        new Thread(
            () -> {
              stop.run();
              try {
                SAID.await(LONGEST_MINUTES, TimeUnit.MINUTES);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// The program has said its last word.
  static void allSaid() {
    SAID.countDown();
  }

  /// The work is done.
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is ending already
    }
  }
}
