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
  ///
  /// @param baseline the same documents judged by keywords alone
  public static Answer of(Evaluation evaluation, Evaluation baseline) {
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
              Score keywords = baseline.families().getOrDefault(id, new Score(0, 0, 0));
              family.put("baselineF1", rounded(keywords.f1()));
              rows.add(row(id, score, keywords));
            });
    json.set("baseline", figures(baseline));
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
                new TreeMap<>(evaluation.leftOut())),
            String.format(
                Locale.ROOT,
                "Baseline, any keyword counts: macro-F1 %.3f, micro-F1 %.3f, NONE precision %.3f and recall %.3f",
                baseline.macroF1(),
                baseline.microF1(),
                none(baseline).precision(),
                none(baseline).recall())));
  }

  private static ObjectNode figures(Evaluation baseline) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("macroF1", rounded(baseline.macroF1()));
    json.put("microF1", rounded(baseline.microF1()));
    json.put("nonePrecision", rounded(none(baseline).precision()));
    json.put("noneRecall", rounded(none(baseline).recall()));
    return json;
  }

  private static Score none(Evaluation evaluation) {
    return evaluation.families().getOrDefault(Evaluation.NONE, new Score(0, 0, 0));
  }

  private static Table table(List<List<String>> rows) {
    return new Table(
        "Families",
        List.of(
            Column.text("family", "family"),
            Column.number("precision", "precision"),
            Column.number("recall", "recall"),
            Column.number("f1", "F1"),
            Column.number("baselineF1", "keywords F1"),
            Column.number("support", "support")),
        rows);
  }

  private static Table confusions(List<List<String>> rows) {
    return new Table(
        "Confusions (right -> found)",
        List.of(Column.text("what", "what"), Column.number("count", "count")),
        rows);
  }

  private static List<String> row(String id, Score score, Score keywords) {
    return List.of(
        id,
        figure(score.precision()),
        figure(score.recall()),
        figure(score.f1()),
        figure(keywords.f1()),
        Integer.toString(score.right() + score.missed()));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static double rounded(double value) {
    return Math.round(value * 10000) / 10000.0;
  }
}
