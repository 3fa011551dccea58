package monazite.query.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import monazite.indexer.learn.TextModelTrainer;
import monazite.indexer.merge.SourceMerger;
import monazite.indexer.run.Readings;
import monazite.indexer.store.StoredReadings;
import monazite.query.show.Answer;
import monazite.query.show.Format;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Learns from an index's coded documents what to think of those without codes.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Learns from the index's documents that carry classification codes which words of "
          + "titles and abstracts go with a family's codes, and writes text-model.json into the "
          + "folder of your own seeds.",
      "With that folder named by --seeds, documents that name a rare earth but have neither "
          + "codes nor claims get the model's opinion as further evidence, marked as such.",
      "Index with --all to learn from patents of other fields too: they teach what isn't meant."
    },
    footer = {
      "",
      "Example:",
      "  monazite train --index magnets --seeds my-seeds",
      "  monazite reindex --index magnets --seeds my-seeds"
    })
final class TrainCommand implements Commands.Runs {
  private static final String FILE = "text-model.json";
  private static final JsonMapper JSON = new JsonMapper();

  @Mixin private CommonOptions common = new CommonOptions();
  private final Terminal terminal;

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.complementOf(EnumSet.of(Format.HTML)));
    Path folder =
        common
            .seedsFolder()
            .orElseThrow(
                () -> new UsageException("--seeds DIR: name the folder to write the model to"));
    Files.createDirectories(folder);
    TextModelTrainer trainer = new TextModelTrainer(FamilySeeds.of(Seeds.with(folder)));
    StoredReadings.each(
        common.index(),
        lines -> trainer.take(SourceMerger.merge(Readings.parse(lines)).document()));
    ObjectNode model = trainer.train(terminal.today(), ProgramVersion.text());
    write(folder.resolve(FILE), model);
    common.show(answer(model, folder.resolve(FILE)), format, terminal);
    return 0;
  }

  /// All or nothing: half a model would stop every command that takes these seeds.
  private static void write(Path file, ObjectNode model) throws IOException {
    Path draft = file.resolveSibling("." + FILE + ".new");
    Files.writeString(
        draft,
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(model) + "\n",
        StandardCharsets.UTF_8);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Answer answer(ObjectNode model, Path file) {
    ObjectNode json = model.deepCopy();
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : json.path("families").properties()) {
      ObjectNode family = (ObjectNode) entry.getValue();
      family.put("words", family.path("weights").size());
      family.remove("weights");
      rows.add(
          List.of(
              entry.getKey(),
              family.path("documents").asText(),
              family.path("precision").asText(),
              family.path("recall").asText(),
              family.path("f1").asText(),
              family.path("words").asText()));
    }
    List<String> notes = new ArrayList<>();
    notes.add(file + ": learnt from " + model.path("documents").asText() + " documents");
    for (Map.Entry<String, JsonNode> entry : model.path("leftOut").properties()) {
      notes.add(entry.getKey() + " left out: " + entry.getValue().asText());
    }
    Table table =
        new Table(
            "Learnt, figures by cross-validation",
            List.of(
                Column.text("family", "family"),
                Column.number("documents", "documents"),
                Column.number("precision", "precision"),
                Column.number("recall", "recall"),
                Column.number("f1", "F1"),
                Column.number("words", "words")),
            rows);
    return new Answer(json, List.of(json), List.of(table), notes);
  }
}
