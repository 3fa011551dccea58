package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import monazite.indexer.judge.OrderEvaluation;
import monazite.query.show.Answer;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// How well labelled claim sets are put in order, and what each part of the score adds to it.
public final class OrderReport {
  private OrderReport() {}

  /// The report: a row a part left out, what was taken for what, and each set.
  public static Answer of(OrderEvaluation order) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("sets", order.sets().size());
    json.put("leftOut", order.leftOut());
    json.put("pairs", order.pairs());
    figure(json, "ordered", order.ordered());
    figure(json, "lo", order.lo());
    figure(json, "hi", order.hi());
    figure(json, "byLength", order.byLength());
    figure(json, "aucCore", order.core());
    figure(json, "aucPeripheral", order.peripheral());
    ObjectNode parts = json.putObject("without");
    List<List<String>> without = new ArrayList<>();
    without.add(List.of("nothing", shown(order.ordered()), ""));
    order
        .without()
        .forEach(
            (part, share) -> {
              figure(parts, part, share);
              without.add(List.of(part, shown(share), difference(share - order.ordered())));
            });
    without.add(
        List.of(
            "all but the length of the shortest claim",
            shown(order.byLength()),
            difference(order.byLength() - order.ordered())));
    ObjectNode confusion = json.putObject("confusion");
    List<List<String>> taken = new ArrayList<>();
    order
        .confusion()
        .forEach(
            (what, count) -> {
              confusion.put(what, count);
              taken.add(List.of(what, Integer.toString(count)));
            });
    ArrayNode rows = json.putArray("rows");
    List<List<String>> sets = new ArrayList<>();
    for (OrderEvaluation.Row row : order.sets()) {
      ObjectNode one = rows.addObject().put("id", row.id()).put("label", row.label());
      one.put("given", row.given()).put("score", row.score()).put("claim", row.claim());
      sets.add(
          List.of(
              row.id(),
              row.label(),
              row.given(),
              shown(row.score()),
              Integer.toString(row.claim())));
    }
    return new Answer(
        json,
        List.of(json),
        List.of(parts(without), confusion(taken), sets(sets)),
        List.of(
            String.format(
                Locale.ROOT,
                "%d sets, %d pairs: %.3f in order (95 %%: %.3f to %.3f), by the length of the shortest claim alone %.3f; area under the curve for core %.3f, for peripheral %.3f; without such a label: %d",
                order.sets().size(),
                order.pairs(),
                order.ordered(),
                order.lo(),
                order.hi(),
                order.byLength(),
                order.core(),
                order.peripheral(),
                order.leftOut())));
  }

  private static Table parts(List<List<String>> rows) {
    return new Table(
        "Pairs in order without a part",
        List.of(
            Column.text("without", "without"),
            Column.number("ordered", "in order"),
            Column.number("difference", "difference")),
        rows);
  }

  private static Table confusion(List<List<String>> rows) {
    return new Table(
        "Labels (a person's > the program's)",
        List.of(Column.text("what", "what"), Column.number("count", "count")),
        rows);
  }

  private static Table sets(List<List<String>> rows) {
    return new Table(
        "Sets",
        List.of(
            Column.text("id", "set"),
            Column.text("label", "label"),
            Column.text("given", "program's"),
            Column.number("score", "score"),
            Column.number("claim", "claim")),
        rows);
  }

  private static void figure(ObjectNode json, String key, double value) {
    if (Double.isNaN(value)) {
      json.putNull(key);
    } else {
      json.put(key, Math.round(value * 1e4) / 1e4);
    }
  }

  private static String shown(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
  }

  private static String difference(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%+.3f", value);
  }
}
