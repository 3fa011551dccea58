package monazite.query.cli;

import java.util.concurrent.Callable;

/// What every command is.
final class Commands {
  private Commands() {}

  /// A command: answers with the exit code.
  interface Runs extends Callable<Integer> {}
}
