package monazite.query.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;

/// The streams, the day and the home of one run of the program: all that it takes from outside.
///
/// @param out results only
/// @param err progress, warnings, errors
/// @param today what `--as-of` means when it isn't given
/// @param home the folder that the program was installed in, for the bundled samples
/// @param screen whether a person looks at standard output, which can't show bytes
/// @param interactive whether a person looks at standard error
/// @param width columns of the terminal
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    LocalDate today,
    java.nio.file.Path home,
    boolean screen,
    boolean interactive,
    int width) {}
