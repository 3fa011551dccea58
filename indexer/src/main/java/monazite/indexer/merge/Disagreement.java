package monazite.indexer.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;

/// A field in which the sources of a publication contradict each other.
///
/// @param field as [Merged] names it
/// @param values what is stated, the value that counts first
public record Disagreement(String field, List<Stated> values) {
  /// A value and who states it.
  public record Stated(String value, List<Source> sources) {
    public Stated {
      sources = List.copyOf(sources);
    }
  }

  public Disagreement {
    values = List.copyOf(values);
  }

  /// Where the readings disagree, by field. Case, spaces, marks and the writing of numbers and
  /// companies make no difference; what a reading doesn't state contradicts nothing.
  ///
  /// @param merged what the readings make together
  /// @param holder what tells a company from others, however its name is written
  public static List<Disagreement> among(
      List<PatentDocument> readings, Merged merged, UnaryOperator<String> holder) {
    Map<String, Map<String, List<PatentDocument>>> stated = new TreeMap<>();
    IdentityHashMap<PatentDocument, Map<String, Statements.Statement>> all =
        new IdentityHashMap<>();
    List<PatentDocument> ordered =
        readings.stream().sorted(Comparator.comparing(d -> d.source().toString())).toList();
    for (PatentDocument reading : ordered) {
      Map<String, Statements.Statement> statements = Statements.of(reading, holder);
      all.put(reading, statements);
      statements.forEach(
          (field, statement) ->
              stated
                  .computeIfAbsent(field, _ -> new LinkedHashMap<>())
                  .computeIfAbsent(statement.compared(), _ -> new ArrayList<>())
                  .add(reading));
    }
    Map<String, Statements.Statement> counts = Statements.of(merged.document(), holder);
    List<Disagreement> found = new ArrayList<>();
    stated.forEach(
        (field, values) -> {
          if (values.size() > 1) {
            found.add(new Disagreement(field, values(field, values, all, counts)));
          }
        });
    return found;
  }

  private static List<Stated> values(
      String field,
      Map<String, List<PatentDocument>> values,
      IdentityHashMap<PatentDocument, Map<String, Statements.Statement>> all,
      Map<String, Statements.Statement> counts) {
    Statements.Statement chosen = counts.get(field);
    Stream<Stated> stated =
        values.entrySet().stream()
            .sorted(
                Comparator.comparing(
                    (Map.Entry<String, List<PatentDocument>> value) ->
                        chosen == null || !value.getKey().equals(chosen.compared())))
            .map(value -> stated(field, value.getValue(), all));
    return stated.toList();
  }

  private static Stated stated(
      String field,
      List<PatentDocument> readings,
      IdentityHashMap<PatentDocument, Map<String, Statements.Statement>> all) {
    String value =
        readings.stream()
            .map(reading -> all.getOrDefault(reading, Map.of()).get(field))
            .flatMap(statement -> Stream.ofNullable(statement))
            .map(Statements.Statement::value)
            .findFirst()
            .orElse("");
    return new Stated(value, readings.stream().map(PatentDocument::source).toList());
  }

  /// What the merge states, field by field, as it is shown.
  public static Map<String, String> shown(Merged merged) {
    Map<String, String> shown = new TreeMap<>();
    Statements.of(merged.document(), UnaryOperator.identity())
        .forEach((field, statement) -> shown.put(field, statement.value()));
    return shown;
  }
}
