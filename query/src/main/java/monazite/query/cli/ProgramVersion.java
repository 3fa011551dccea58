package monazite.query.cli;

import picocli.CommandLine.IVersionProvider;

/// The program's version, as its jar states it.
public final class ProgramVersion implements IVersionProvider {
  /// The version, or `unpackaged` when run from class folders.
  public static String text() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"monazite " + text(), "Java " + Runtime.version()};
  }
}
