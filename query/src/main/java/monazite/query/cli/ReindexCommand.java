package monazite.query.cli;

import java.io.IOException;
import monazite.indexer.judge.Judge;
import monazite.indexer.run.Reindex;
import monazite.indexer.store.LandscapeWriter;
import monazite.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Judges everything anew.
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = {
      "Judges every stored patent anew with the seeds of now, without the dumps. Readers see the",
      "old index until it is done."
    },
    footer = {"", "Example:", "  monazite reindex --index magnets --seeds my-seeds"})
final class ReindexCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();
  private final Terminal terminal;

  ReindexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    common.index().about();
    Seeds seeds = common.seeds();
    LandscapeWriter writer =
        LandscapeWriter.open(common.index(), seeds.hash(), ProgramVersion.text(), true);
    boolean done = false;
    try {
      long patents = Reindex.run(common.index(), writer, Judge.of(seeds));
      writer.commit();
      done = true;
      if (!common.quiet()) {
        terminal.err().println("monazite: " + patents + " patents judged anew");
      }
    } finally {
      if (done) {
        writer.close();
      } else {
        writer.abandon();
      }
    }
    return 0;
  }
}
