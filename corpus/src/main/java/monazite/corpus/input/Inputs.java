package monazite.corpus.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import monazite.corpus.format.SourceFormat.Origin;

/// Walks files, folders, archives within archives and standard input, and hands out every stream in
/// them, one after another, in a fixed order. Nothing is unpacked to disk or held in memory.
public final class Inputs {
  /// Archives may lie this deep within each other.
  public static final int DEEPEST = 4;

  /// KiB that unpacking may take, half of it for an archive within another, and so on: enough for
  /// what xz packs at its highest.
  private static final int MEMORY = 72 * 1024;

  private static final int BUFFER = 256 * 1024;

  private final InputStream standardInput;
  private final InputSink sink;

  private Inputs(InputStream standardInput, InputSink sink) {
    this.standardInput = standardInput;
    this.sink = sink;
  }

  /// Reads all inputs in their order.
  ///
  /// @param inputs files, folders (read in order of names, hidden files left out), or `-`
  /// @param standardInput what `-` stands for; not closed
  /// @throws IOException only what the sink throws: what is wrong with an input is a problem handed
  ///     to the sink
  public static void read(List<String> inputs, InputStream standardInput, InputSink sink)
      throws IOException {
    Inputs walk = new Inputs(standardInput, sink);
    for (String input : inputs) {
      walk.input(input);
    }
  }

  /// The files that inputs come to, in the order in which they are read.
  public static List<InputFile> survey(List<String> inputs) throws IOException {
    List<InputFile> files = new ArrayList<>();
    read(
        inputs,
        InputStream.nullInputStream(),
        new InputSink() {
          @Override
          public boolean begins(InputFile input) {
            files.add(input);
            return false;
          }

          @Override
          public void stream(Origin origin, InputStream in) {}

          @Override
          public void problem(Origin origin, String why) {}
        });
    return files;
  }

  private void input(String input) throws IOException {
    if (input.equals("-")) {
      unit(InputFile.unseen("-"), () -> stream(new Meter(sink::consumed), "-", standardInput));
      return;
    }
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      missing(input, "no such file or folder");
      return;
    }
    if (Files.isDirectory(path)) {
      folder(path, new HashSet<>());
    } else if (Files.exists(path)) {
      file(path);
    } else {
      missing(input, "no such file or folder");
    }
  }

  /// Reads a folder, unless it is one of those that it lies in: a link may lead back.
  private void folder(Path folder, Set<Path> above) throws IOException {
    List<Path> children;
    Path real;
    try (Stream<Path> list = Files.list(folder)) {
      children = list.sorted().toList();
      real = folder.toRealPath();
    } catch (IOException e) {
      missing(folder.toString(), "can't be listed: " + e.getMessage());
      return;
    }
    if (!above.add(real)) {
      return;
    }
    for (Path child : children) {
      Path name = child.getFileName();
      if (name != null && name.toString().startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(child)) {
        folder(child, above);
      } else if (Files.isRegularFile(child)) {
        file(child);
      } else {
        missing(child.toString(), "no plain file: not read");
      }
    }
    above.remove(real);
  }

  private void missing(String name, String why) throws IOException {
    unit(InputFile.unseen(name), () -> sink.problem(new Origin(name, ""), why));
  }

  private void unit(InputFile input, Work work) throws IOException {
    if (sink.begins(input)) {
      work.run();
      sink.ends(input);
    }
  }

  private void file(Path file) throws IOException {
    InputFile input = InputFile.of(file);
    unit(
        input,
        () -> {
          Meter meter = new Meter(sink::consumed);
          file(file, meter);
          meter.consumeRest(input.bytes());
        });
  }

  private void file(Path file, Meter meter) throws IOException {
    if (ZipWalk.hasDirectory(file)) {
      Origin origin = new Origin(file.toString(), "");
      contained(
          origin,
          meter,
          () -> {
            Inside inside = new Inside(origin, meter, 1);
            ZipWalk.each(file, meter, inside);
            inside.ends();
          });
      return;
    }
    InputStream in;
    try {
      in = Files.newInputStream(file);
    } catch (IOException e) {
      sink.problem(new Origin(file.toString(), ""), "can't be opened: " + e.getMessage());
      return;
    }
    try (in) {
      stream(meter, file.toString(), in);
    }
  }

  private void stream(Meter meter, String name, InputStream in) throws IOException {
    open(new Origin(name, ""), new GuardedStream(in, meter::take), meter, 0);
  }

  private void open(Origin origin, InputStream in, Meter meter, int depth) throws IOException {
    contained(
        origin,
        meter,
        () -> {
          InputStream marked = new BufferedInputStream(in, BUFFER);
          Optional<Container> container = Container.of(Heads.peek(marked));
          if (container.isEmpty()) {
            sink.stream(origin, marked);
          } else if (depth == DEEPEST) {
            sink.problem(
                origin,
                "archives lie deeper than "
                    + DEEPEST
                    + " within each other: not read; unpack the outer ones and name the folder");
          } else {
            String label = origin.entry().isEmpty() ? origin.file() : origin.entry();
            Inside inside = new Inside(origin, meter, depth + 1);
            container.get().walk().each(marked, label, inside);
            inside.ends();
          }
        });
  }

  /// Work on an input whose failure ends that input only.
  private interface Work {
    void run() throws IOException;
  }

  private void contained(Origin origin, Meter meter, Work work) throws IOException {
    try {
      work.run();
    } catch (BrokenInputException e) {
      if (meter.isNews(e)) {
        sink.problem(origin, String.valueOf(e.getMessage()));
      }
    }
  }

  /// The entries of one archive.
  private final class Inside implements Container.Entries {
    private final Origin origin;
    private final Meter meter;
    private final int depth;
    private boolean failed;
    private boolean told;

    Inside(Origin origin, Meter meter, int depth) {
      this.origin = origin;
      this.meter = meter;
      this.depth = depth;
    }

    @Override
    public boolean entry(String name, InputStream in) throws IOException {
      meter.entry();
      told = true;
      GuardedStream guarded = new GuardedStream(in, meter::give);
      open(within(name), guarded, meter, depth);
      failed = guarded.failed();
      return !meter.refused();
    }

    @Override
    public void unreadable(String name, String why) throws IOException {
      told = true;
      sink.problem(within(name), why);
    }

    @Override
    public boolean failed() {
      return failed;
    }

    @Override
    public int memory() {
      return MEMORY >> (depth - 1);
    }

    /// An archive without files counts as an empty file: what was named is never passed over.
    void ends() throws IOException {
      if (!told) {
        sink.stream(origin, InputStream.nullInputStream());
      }
    }

    private Origin within(String name) {
      return new Origin(
          origin.file(), origin.entry().isEmpty() ? name : origin.entry() + "!" + name);
    }
  }
}
