package monazite.query.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import monazite.indexer.store.IndexFolder;
import monazite.query.report.ReportBasis;
import monazite.query.show.Answer;
import monazite.query.show.Format;
import monazite.query.show.Presenter;
import monazite.seeds.Seeds;
import monazite.seeds.correction.Corrections;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options that every command has.
public final class CommonOptions {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "the index folder (default: landscape)")
  private Path index = Path.of("landscape");

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "your own seed files, laid over the bundled ones")
  private @Nullable Path seeds;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the day that status is asked for, YYYY-MM-DD (default: today)")
  private @Nullable String asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, json, jsonl, csv, xlsx, html or md, as far as the command has it")
  private @Nullable String format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write the result there instead of standard output")
  private @Nullable Path out;

  @Option(names = "--quiet", description = "no progress and no notes")
  private boolean quiet;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /// The index folder.
  public IndexFolder index() {
    if (index.toString().isEmpty()) {
      throw new UsageException("--index '': name a folder");
    }
    if (index.toString().matches("https?:.*")) {
      throw new UsageException("--index " + index + ": clusters can't be used yet; name a folder");
    }
    return new IndexFolder(index);
  }

  /// Names another index folder than the option's.
  void index(Path folder) {
    index = folder;
  }

  /// The bundled seeds with the user's over them.
  public Seeds seeds() {
    if (seeds == null) {
      return Seeds.bundled();
    }
    Seeds own = Seeds.with(seeds);
    Corrections.of(own); // a mistake in them is told whatever the command, before it begins
    return own;
  }

  /// The folder of the user's own seeds; empty where none is named.
  Optional<Path> seedsFolder() {
    return Optional.ofNullable(seeds);
  }

  /// The day to answer for.
  public LocalDate asOf(Terminal terminal) {
    return asOf == null ? terminal.today() : date("--as-of", asOf);
  }

  /// The file that the result goes to; standard output where none is named.
  public Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  /// Whether only the result is wanted.
  public boolean quiet() {
    return quiet;
  }

  /// The format asked for, else a default.
  ///
  /// @param possible the formats that this command has
  public Format format(Format otherwise, Set<Format> possible) {
    if (format == null) {
      return otherwise;
    }
    for (Format candidate : possible) {
      if (candidate.word().equals(format)) {
        return candidate;
      }
    }
    throw new UsageException(
        "--format "
            + format
            + ": this command prints "
            + possible.stream().sorted().map(Format::word).collect(Collectors.joining(", ")));
  }

  /// What a report of this command line rests on.
  public ReportBasis basis(Terminal terminal) throws IOException {
    CommandLineText typed = new CommandLineText(Objects.requireNonNull(command));
    LocalDate day = asOf(terminal);
    return new ReportBasis(index().about(), typed.filters(), day, typed.again(day));
  }

  /// Shows an answer where the user wants it.
  public void show(Answer answer, Format format, Terminal terminal) throws IOException {
    byte[] bytes = Presenter.bytes(answer, format, terminal.width());
    try (Result result = Result.to(out(), terminal)) {
      result.stream().write(bytes, 0, bytes.length);
    }
    if (!quiet && (format == Format.TABLE || out != null)) {
      answer.notes().forEach(note -> terminal.err().println(note));
    }
  }

  /// A date that an option gives.
  public static LocalDate date(String option, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UsageException(option + " " + text + ": not a date; write it as YYYY-MM-DD");
    }
  }
}
