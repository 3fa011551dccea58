package monazite.query.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Answers JSON lines one by one: what `classify` and `term` do.
final class Lines {
  /// Turns a line into its answer.
  interface Answers {
    /// The answer to a line, without a line end.
    ///
    /// @param number of the line, from 1
    String answer(int number, String line);
  }

  private Lines() {}

  /// Refuses what isn't there, or is a folder; a pipe will do.
  static void requireFile(String option, Path file) {
    if (!Files.exists(file) || Files.isDirectory(file) || file.toString().isEmpty()) {
      String what = Files.isDirectory(file) ? ": a folder, not a file" : ": no such file";
      throw new UsageException(option + "'" + file + "'" + what);
    }
  }

  /// Reads a file or, for `-`, standard input, and prints one answer a line; blank lines are left
  /// out.
  static void answer(String file, Optional<Path> out, Terminal terminal, Answers answers)
      throws IOException {
    if (!file.equals("-")) {
      requireFile("", Path.of(file));
    }
    try (InputStream in = file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file));
        Result result = Result.to(out, terminal)) {
      PrintStream to = result.stream();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          to.print(answers.answer(number, line) + "\n");
        }
      }
    }
  }
}
