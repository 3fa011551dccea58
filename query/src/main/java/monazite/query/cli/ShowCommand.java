package monazite.query.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.PublicationNumber;
import monazite.indexer.holders.Holders;
import monazite.query.ask.LuceneEngine;
import monazite.query.ask.SearchEngine;
import monazite.query.report.Dossier;
import monazite.query.report.FamilyRights;
import monazite.query.report.ShowReport;
import monazite.query.show.Format;
import monazite.seeds.holder.HolderSeeds;
import monazite.seeds.law.Jurisdictions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows everything about patents.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Everything about each patent: front page, term with its steps, families with "
          + "their evidence, claims with their labels, and where each value was read.",
      "Without a kind code, every publication of the number is shown."
    },
    footer = {
      "",
      "Examples:",
      "  monazite show US7314575B2",
      "  monazite show 'US 7,314,575' --format json",
      "  cut -f1 list.tsv | monazite show - --format jsonl"
    })
final class ShowCommand implements Commands.Runs {
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "PUBLICATION",
      arity = "1..*",
      description = "numbers in any writing, or - to read them from standard input, one a line")
  private List<String> numbers = List.of();

  @Option(
      names = "--family",
      paramLabel = "SORT",
      description =
          "whose rights by market are listed: simple (the same priorities, the default) or"
              + " extended (a priority in common, directly or by way of others)")
  private String family = "simple";

  private final Terminal terminal;

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Format format = common.format(Format.TABLE, EnumSet.allOf(Format.class));
    List<ObjectNode> dossiers = new ArrayList<>();
    boolean missing = false;
    if (!List.of("simple", "extended").contains(family)) {
      throw new UsageException("--family " + family + ": one of simple, extended");
    }
    Jurisdictions laws = Jurisdictions.of(common.seeds());
    try (SearchEngine engine = new LuceneEngine(common.index(), common.asOf(terminal))) {
      Dossier dossier =
          new Dossier(laws, new Holders(HolderSeeds.of(common.seeds())), common.asOf(terminal));
      FamilyRights rights =
          new FamilyRights(
              engine,
              laws,
              common.asOf(terminal),
              family.equals("extended"),
              publication -> dossier.states(engine.find(publication)));
      for (String number : wanted()) {
        List<SearchEngine.StoredPatent> found = find(engine, number);
        if (found.isEmpty()) {
          terminal
              .err()
              .println("monazite: " + number + ": not in the index " + common.index().path());
          missing = true;
        }
        for (SearchEngine.StoredPatent patent : found) {
          ObjectNode one = dossier.of(patent);
          rights.write(one);
          dossiers.add(one);
        }
      }
    }
    FilterOptions.warn(common, terminal);
    if (!dossiers.isEmpty()) {
      common.show(ShowReport.of(dossiers), format, terminal);
    }
    return missing ? 1 : 0;
  }

  private List<String> wanted() throws IOException {
    List<String> wanted = new ArrayList<>();
    for (String number : numbers) {
      if (number.equals("-")) {
        var in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        in.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(wanted::add);
      } else {
        wanted.add(number);
      }
    }
    return wanted;
  }

  private static List<SearchEngine.StoredPatent> find(SearchEngine engine, String number)
      throws IOException {
    Optional<PublicationNumber> parsed = PublicationNumber.parse(number);
    return parsed.isEmpty() ? List.of() : engine.find(parsed.get().toString());
  }
}
