package monazite.indexer.judge;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// A value that is made on a thread of its own, beside the caller's work, until it is asked for.
final class Beside<T> {
  private final FutureTask<T> task;

  Beside(Supplier<T> maker) {
    task = new FutureTask<>(maker::get);
    Thread.ofPlatform().daemon().name("beside").start(task);
  }

  /// The value; waits for it. What its making threw is thrown here as it was.
  T get() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true; // it takes a moment only, and there is nothing to go on with
        }
      }
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException thrown -> throw thrown;
        case Error thrown -> throw thrown;
        case null, default -> throw new IllegalStateException(e);
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
