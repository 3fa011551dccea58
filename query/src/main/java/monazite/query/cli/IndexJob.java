package monazite.query.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import monazite.indexer.classify.Gate;
import monazite.indexer.judge.Judge;
import monazite.indexer.run.IndexRun;
import monazite.indexer.run.Intake;
import monazite.indexer.run.Ledger;
import monazite.indexer.run.Members;
import monazite.indexer.run.Quarantine;
import monazite.indexer.run.SecondReading;
import monazite.indexer.run.Standing;
import monazite.indexer.run.Ties;
import monazite.indexer.store.LandscapeException;
import monazite.indexer.store.LandscapeWriter;
import monazite.query.report.RunResult;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;

/// One indexing run as a command does it: opens the index, reads, commits, tells.
final class IndexJob {
  /// How often a run makes lasting what it has read.
  static final Duration USUAL_PAUSE = Duration.ofMinutes(1);

  private final CommonOptions common;
  private final Terminal terminal;
  private final boolean all;
  private final int threads;
  private final Optional<Path> quarantineFolder;
  private final Duration every;

  IndexJob(
      CommonOptions common,
      Terminal terminal,
      boolean all,
      int threads,
      Optional<Path> quarantineFolder,
      Duration every) {
    this.every = every;
    this.common = common;
    this.terminal = terminal;
    this.all = all;
    this.threads = threads;
    this.quarantineFolder = quarantineFolder;
  }

  /// @throws LandscapeException where the run can't go on or was stopped; what was committed before
  ///     is in the index
  RunResult run(List<String> inputs) {
    try {
      return read(inputs);
    } catch (OutOfMemoryError e) {
      throw new LandscapeException(
          "out of memory: give the program more with MONAZITE_MEMORY=4g, say, and run the same"
              + " command again",
          e);
    } catch (IOException e) {
      throw new LandscapeException(
          common.index().path()
              + ": the index can't be written ("
              + Program.io(e)
              + "); see to room and permissions there, then run the same command again",
          e);
    }
  }

  private RunResult read(List<String> inputs) throws IOException {
    long begin = System.nanoTime();
    Seeds seeds = common.seeds();
    Quarantine quarantine =
        new Quarantine(quarantineFolder.orElse(common.index().path().resolve("quarantine")));
    Judge judge = Judge.of(seeds);
    LandscapeWriter writer =
        LandscapeWriter.open(common.index(), seeds.hash(), ProgramVersion.text(), false);
    boolean done = false;
    try (RunProgress progress = new RunProgress(terminal, common.quiet());
        Members members = Members.of(writer, judge.broughtIn(), common.index().path())) {
      Ledger ledger = new Ledger();
      Intake intake = intake(seeds, judge, writer, members);
      Standing standing =
          new Standing(
              every,
              where -> {
                members.flush();
                writer.commit(where);
              },
              writer.brokenOffAt(),
              manner(quarantine));
      IndexRun run = new IndexRun(intake, ledger, quarantine, standing, threads, progress);
      long missed;
      try (StopSignal _ = new StopSignal(run::stop)) {
        run.read(inputs, terminal.in());
        standing.pause();
        goOn(run, ledger);
        missed = new SecondReading(members, intake, writer, ledger, quarantine).read();
        goOn(run, ledger);
        Ties.make(writer, judge);
        goOn(run, ledger);
        writer.commit();
      }
      members.finish();
      done = true;
      return new RunResult(
          ledger.close(),
          missed,
          progress.bytes(),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) / 1000.0,
          quarantine.folder(),
          common.index().path());
    } finally {
      if (done) {
        writer.close();
      } else {
        writer.abandon();
      }
    }
  }

  /// What follows the reading is made again by the next run, so it may be left at any of its steps.
  private void goOn(IndexRun run, Ledger ledger) {
    if (run.isStopped()) {
      throw stopped(ledger.readSoFar());
    }
  }

  private Intake intake(Seeds seeds, Judge judge, LandscapeWriter writer, Members members) {
    Gate gate = new Gate(FamilySeeds.of(seeds));
    return all ? Intake.open(judge, writer, gate) : Intake.gated(judge, writer, gate, members);
  }

  /// All that changes what becomes of a record, but for the seeds, which the index itself guards.
  private String manner(Quarantine quarantine) {
    return String.join(
        "\n",
        ProgramVersion.text(),
        Boolean.toString(all),
        quarantine.folder().toAbsolutePath().toString(),
        Path.of("").toAbsolutePath().toString());
  }

  private LandscapeException stopped(long records) {
    return new LandscapeException(
        "stopped: "
            + records
            + " records are taken and the index in "
            + common.index().path()
            + " is whole so far; run the same command again to go on",
        null);
  }
}
