package monazite.query.cli;

import picocli.CommandLine;

/// Makes commands, handing the terminal to those that ask for it.
final class Commands implements CommandLine.IFactory {
  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (Runs.class.isAssignableFrom(type)) {
      var made = type.getDeclaredConstructor(Terminal.class);
      return made.newInstance(terminal);
    }
    return CommandLine.defaultFactory().create(type);
  }

  /// A command that is made with the terminal: `new XCommand(Terminal)`.
  interface Runs extends java.util.concurrent.Callable<Integer> {}
}
