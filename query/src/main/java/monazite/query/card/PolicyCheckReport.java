package monazite.query.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import monazite.query.ask.SearchEngine;
import monazite.query.policy.Verdict;
import monazite.query.report.ReportBasis;
import monazite.query.show.Answer;
import monazite.query.show.Provenance.Part;

/// Policy read against an index: whether what it says of patents holds there, and what the
/// index has on what it asks for.
public final class PolicyCheckReport {
  private static final String QUESTION =
      "Does what policy says of patents hold in this index, and what has the index on what policy"
          + " asks for?";

  private static final List<Part> PARTS =
      List.of(
          new Part(
              "method",
              "method",
              List.of(
                  "A statement is read for what it asserts (seeds/policy/checks.json): that core"
                      + " rights ended, are extended, are held by others, are few, that little is"
                      + " filed abroad. Shares have 95 % intervals by Wilson; an answer needs five"
                      + " families at least and an interval that lies on one side.",
                  "Licences, court cases and aims can't be judged from patents.")),
          new Part(
              "limits",
              "limits",
              List.of(
                  "The index is what was put into it: a verdict holds for that, and for the world"
                      + " only as far as the index is a fair picture of it.")));

  private PolicyCheckReport() {}

  /// The report; its page has a list of documents behind each number.
  public static Answer of(SearchEngine engine, ReportBasis basis, Landscape landscape)
      throws IOException {
    List<PolicyCover> covers = PolicyCover.of(landscape);
    GapTables tables = new GapTables(landscape.names());
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("asOf", landscape.asOf().toString());
    ArrayNode checks = json.putArray("checks");
    List<ObjectNode> lines = new ArrayList<>();
    for (Verdict one : landscape.verdicts()) {
      checks.add(one.json());
      lines.add(one.json());
    }
    return new Answer(
            json,
            lines,
            List.of(GapTables.statements(landscape.verdicts()), tables.coverage(covers, landscape)),
            List.of(note(landscape)))
        .restingOn(basis.of(engine, QUESTION, PARTS))
        .shownAs(() -> new GapPage(landscape).policy(covers));
  }

  private static String note(Landscape landscape) {
    return "%d statements on patents: %s; of %d families as of %s; policy: %s"
        .formatted(
            landscape.verdicts().size(),
            String.join(
                ", ",
                java.util.Arrays.stream(Verdict.Answer.values())
                    .map(
                        one ->
                            count(landscape, one)
                                + " "
                                + one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .toList()),
            landscape.families().size(),
            landscape.asOf(),
            landscape.policySource());
  }

  private static long count(Landscape landscape, Verdict.Answer answer) {
    return landscape.verdicts().stream().filter(one -> one.answer() == answer).count();
  }
}
