package monazite.query.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.SourceFormats;
import monazite.query.report.Completeness;
import monazite.query.report.CompletenessReport;
import monazite.query.show.Answer;
import monazite.query.show.Format;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Lists what can be read, or how complete given inputs are.
@Command(
    name = "formats",
    mixinStandardHelpOptions = true,
    description = {
      "The dump formats that can be read, how each is recognised and what it brings.",
      "With INPUTs: reads them, without an index, and says of each format how many records they "
          + "hold and what share of the documents has a title, claims, a filing date and so on."
    },
    footer = {
      "",
      "Examples:",
      "  monazite formats --format json",
      "  monazite formats dumps/ --format csv --out completeness.csv"
    })
final class FormatsCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "INPUT", arity = "0..*", description = "files, folders, archives, or -")
  private List<String> inputs = List.of();

  private final Terminal terminal;

  FormatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.complementOf(EnumSet.of(Format.HTML)));
    for (String input : inputs) {
      if (input.isEmpty() || (!input.equals("-") && !Files.exists(Path.of(input)))) {
        throw new UsageException("'" + input + "': no such file or folder");
      }
    }
    Answer answer =
        inputs.isEmpty() ? list() : CompletenessReport.of(Completeness.of(inputs, terminal.in()));
    common.show(answer, format, terminal);
    return 0;
  }

  private static Answer list() {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    List<ObjectNode> lines = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (SourceFormat format : SourceFormats.ALL) {
      SourceFormat.About about = format.about();
      ObjectNode json = all.addObject();
      json.put("id", format.id());
      json.put("what", about.what());
      json.put("recognisedBy", about.recognisedBy());
      ArrayNode brings = json.putArray("brings");
      about.brings().forEach(brings::add);
      lines.add(json);
      rows.add(
          List.of(
              format.id(), about.what(), about.recognisedBy(), String.join(", ", about.brings())));
    }
    Table table =
        new Table(
            "Formats",
            List.of(
                Column.text("id", "format"),
                Column.text("what", "what it is"),
                Column.text("recognisedBy", "recognised by"),
                Column.text("brings", "brings")),
            rows);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("formats", all);
    return new Answer(json, lines, List.of(table), List.of());
  }
}
