package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import monazite.indexer.classify.Evaluation;
import monazite.indexer.classify.Evaluation.Score;
import monazite.query.show.Answer;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// How well families were found on labelled documents.
public final class EvaluationReport {
  private EvaluationReport() {}

  /// The report: a row a family, then what was taken for what.
  public static Answer of(Evaluation evaluation) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("documents", evaluation.documents());
    json.put("macroF1", rounded(evaluation.macroF1()));
    json.put("microF1", rounded(evaluation.microF1()));
    ObjectNode families = json.putObject("families");
    List<List<String>> rows = new ArrayList<>();
    new TreeMap<>(evaluation.families())
        .forEach(
            (id, score) -> {
              ObjectNode family = families.putObject(id);
              family.put("precision", rounded(score.precision()));
              family.put("recall", rounded(score.recall()));
              family.put("f1", rounded(score.f1()));
              family.put("support", score.right() + score.missed());
              rows.add(row(id, score));
            });
    ArrayNode confusions = json.putArray("confusions");
    List<List<String>> mistakes = new ArrayList<>();
    evaluation.confusions().entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            entry -> {
              confusions.addObject().put("what", entry.getKey()).put("count", entry.getValue());
              mistakes.add(List.of(entry.getKey(), Integer.toString(entry.getValue())));
            });
    ArrayNode wrong = json.putArray("mistakes");
    evaluation
        .mistakes()
        .forEach(
            mistake -> {
              ObjectNode one = wrong.addObject().put("id", mistake.id());
              mistake.expected().forEach(one.putArray("expected")::add);
              mistake.found().forEach(one.putArray("found")::add);
            });
    ObjectNode leftOut = json.putObject("leftOut");
    new TreeMap<>(evaluation.leftOut()).forEach(leftOut::put);
    return new Answer(
        json,
        List.of(json),
        List.of(table(rows), confusions(mistakes)),
        List.of(
            String.format(
                Locale.ROOT,
                "%d documents judged; macro-F1 %.3f over families with %d or more, micro-F1 %.3f; left out: %s",
                evaluation.documents(),
                evaluation.macroF1(),
                Evaluation.ENOUGH,
                evaluation.microF1(),
                new TreeMap<>(evaluation.leftOut()))));
  }

  private static Table table(List<List<String>> rows) {
    return new Table(
        "Families",
        List.of(
            Column.text("family", "family"),
            Column.number("precision", "precision"),
            Column.number("recall", "recall"),
            Column.number("f1", "F1"),
            Column.number("support", "support")),
        rows);
  }

  private static Table confusions(List<List<String>> rows) {
    return new Table(
        "Confusions (right -> found)",
        List.of(Column.text("what", "what"), Column.number("count", "count")),
        rows);
  }

  private static List<String> row(String id, Score score) {
    return List.of(
        id,
        figure(score.precision()),
        figure(score.recall()),
        figure(score.f1()),
        Integer.toString(score.right() + score.missed()));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static double rounded(double value) {
    return Math.round(value * 10000) / 10000.0;
  }
}
