package monazite.query.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.SourceFormats;
import monazite.query.show.Answer;
import monazite.query.show.Format;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists what can be read.
@Command(
    name = "formats",
    mixinStandardHelpOptions = true,
    description = "The dump formats that can be read, how each is recognised and what it brings.",
    footer = {"", "Example:", "  monazite formats --format json"})
final class FormatsCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();
  private final Terminal terminal;

  FormatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
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
    Format format = common.format(Format.TABLE, EnumSet.complementOf(EnumSet.of(Format.HTML)));
    common.show(new Answer(json, lines, List.of(table), List.of()), format, terminal);
    return 0;
  }
}
