package monazite.query.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.function.Consumer;
import monazite.corpus.policy.PolicyJson;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.SearchEngine;
import monazite.query.show.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Prints what is stored.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "The stored sources as JSON lines, by publication number: one line for each "
          + "reading, with nothing that differs between two runs; then the policy documents.",
      "'monazite index' reads them again."
    },
    footer = {"", "Example:", "  monazite export --index magnets --out magnets.jsonl"})
final class ExportCommand implements Commands.Runs {
  private static final JsonMapper JSON = new JsonMapper();

  @Mixin private CommonOptions common = new CommonOptions();
  private final Terminal terminal;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.JSONL, EnumSet.of(Format.JSONL, Format.JSON));
    try (SearchEngine engine = new LuceneEngine(common.index());
        Result result = Result.to(common.out(), terminal)) {
      print(engine, format, result.stream());
    }
    return 0;
  }

  private static void print(SearchEngine engine, Format format, PrintStream out)
      throws IOException {
    ArrayNode all = JSON.createArrayNode();
    Consumer<String> line =
        source -> {
          if (format == Format.JSON) {
            all.add(read(source));
          } else {
            out.print(source + "\n");
          }
        };
    engine.eachStored(patent -> patent.sources().forEach(line));
    engine.eachPolicy(policy -> line.accept(PolicyJson.write(policy)));
    if (format == Format.JSON) {
      out.print(all + "\n");
    }
  }

  private static JsonNode read(String source) {
    try {
      return JSON.readTree(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
