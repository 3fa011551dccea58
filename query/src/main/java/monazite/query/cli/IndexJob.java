package monazite.query.cli;

import java.io.IOException;
import java.nio.file.Path;
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
import monazite.indexer.run.Ties;
import monazite.indexer.store.LandscapeWriter;
import monazite.query.report.RunResult;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;

/// One indexing run as a command does it: opens the index, reads, commits, tells.
final class IndexJob {
  private final CommonOptions common;
  private final Terminal terminal;
  private final boolean all;
  private final int threads;
  private final Optional<Path> quarantineFolder;

  IndexJob(
      CommonOptions common,
      Terminal terminal,
      boolean all,
      int threads,
      Optional<Path> quarantineFolder) {
    this.common = common;
    this.terminal = terminal;
    this.all = all;
    this.threads = threads;
    this.quarantineFolder = quarantineFolder;
  }

  RunResult run(List<String> inputs) throws IOException {
    long begin = System.nanoTime();
    Seeds seeds = common.seeds();
    Judge judge = Judge.of(seeds);
    Quarantine quarantine =
        new Quarantine(quarantineFolder.orElse(common.index().path().resolve("quarantine")));
    Ledger ledger = new Ledger();
    LandscapeWriter writer =
        LandscapeWriter.open(common.index(), seeds.hash(), ProgramVersion.text(), false);
    boolean done = false;
    try (RunProgress progress = RunProgress.of(terminal, common.quiet());
        Members members = Members.of(writer, common.index().path(), false)) {
      Intake intake =
          all
              ? Intake.open(judge, writer)
              : Intake.gated(judge, writer, new Gate(FamilySeeds.of(seeds)), members);
      new IndexRun(intake, ledger, quarantine, threads, progress).read(inputs, terminal.in());
      writer.commit();
      long missed = new SecondReading(members, intake, writer, ledger, quarantine).read();
      Ties.make(writer, judge);
      writer.commit();
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
}
