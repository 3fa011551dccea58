package monazite.query.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/// What a whole command took.
///
/// @param seconds from its start to its end, unless its last line says `seconds` and how many
/// @param megabytes most memory it ever held, as Linux counts it; -1 elsewhere
record Timed(double seconds, long megabytes) {
  /// Runs a command to its end.
  static Timed run(List<String> command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("monazite-bench", ".log");
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(new File("/dev/null"))
            .start();
    long most = -1;
    do {
      most = Math.max(most, memory(process.pid()).orElse(-1));
    } while (!process.waitFor(20, TimeUnit.MILLISECONDS));
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(command + ": " + Files.readString(log));
    }
    String last = Files.readString(log).strip();
    last = last.substring(last.lastIndexOf('\n') + 1);
    if (last.startsWith("seconds ")) {
      seconds = Double.parseDouble(last.substring("seconds ".length()));
    }
    Files.delete(log);
    return new Timed(seconds, most < 0 ? -1 : most / 1024);
  }

  private static OptionalLong memory(long process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
