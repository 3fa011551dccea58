package monazite.query.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import monazite.indexer.judge.Judge;
import monazite.indexer.run.Reindex;
import monazite.indexer.store.LandscapeWriter;
import monazite.query.show.Answer;
import monazite.query.show.Format;
import monazite.query.show.Table;
import monazite.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Judges everything anew.
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = {
      "Judges every stored patent anew with the seeds of now, without the dumps.",
      "Readers see the old index until it is done."
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
    Format format = common.format(Format.TABLE, EnumSet.complementOf(EnumSet.of(Format.HTML)));
    common.index().about();
    Seeds seeds = common.seeds();
    LandscapeWriter writer =
        LandscapeWriter.open(common.index(), seeds.hash(), ProgramVersion.text(), true);
    boolean done = false;
    try {
      Reindex.Derived derived = Reindex.run(common.index(), writer, Judge.of(seeds));
      writer.commit();
      done = true;
      common.show(answer(derived), format, terminal);
    } finally {
      if (done) {
        writer.close();
      } else {
        writer.abandon();
      }
    }
    return 0;
  }

  private static Answer answer(Reindex.Derived derived) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("patents", derived.patents()).put("policies", derived.policies());
    Table table =
        new Table(
            "Reindexed",
            List.of(
                Table.Column.number("patents", "patents judged anew"),
                Table.Column.number("policies", "policy documents")),
            List.of(List.of(Long.toString(derived.patents()), Long.toString(derived.policies()))));
    return new Answer(json, List.of(json), List.of(table), List.of());
  }
}
