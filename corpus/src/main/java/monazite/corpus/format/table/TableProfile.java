package monazite.corpus.format.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import monazite.corpus.format.fact.FactRules;
import monazite.corpus.format.fact.Field;

/// A kind of table, as `dumps.json` describes it.
///
/// @param id the format's
/// @param signatures sets of columns that give it away, any of them: a name as the table writes it
///     in small letters, or `field:` and what a column states, in any language; behind `-` what
///     no column states
/// @param columns what columns mean in this kind of table only, if they are read, by [Columns#key]
/// @param notes first cells of lines that are no rows, by [Columns#key]
/// @param issueDays weekdays on which offices publish
/// @param grouped rows of the same document number, one below the other, are one record
/// @param several one row may name several publications
record TableProfile(
    String id,
    List<Set<String>> signatures,
    Map<String, Optional<Field>> columns,
    Set<String> notes,
    List<IssueDay> issueDays,
    boolean grouped,
    boolean several,
    FactRules rules) {

  /// The weekday on which an office publishes its documents.
  ///
  /// @param numbers the documents' numbers, without office and kind
  record IssueDay(String office, Pattern numbers, DayOfWeek day) {}

  static TableProfile read(String id, JsonNode table, FactRules rules) {
    List<Set<String>> signatures = new ArrayList<>();
    table.path("signatures").forEach(list -> signatures.add(texts(list)));
    Map<String, Optional<Field>> columns = new HashMap<>();
    for (Map.Entry<String, JsonNode> column : table.path("columns").properties()) {
      columns.put(Columns.key(column.getKey()), Field.of(column.getValue().asText()));
    }
    Set<String> notes = new TreeSet<>();
    texts(table.path("notes")).forEach(note -> notes.add(Columns.key(note)));
    List<IssueDay> days = new ArrayList<>();
    for (JsonNode day : table.path("issueDays")) {
      days.add(
          new IssueDay(
              day.path("office").asText(),
              Pattern.compile(day.path("numbers").asText(".*")),
              DayOfWeek.valueOf(day.path("day").asText().toUpperCase(Locale.ROOT))));
    }
    return new TableProfile(
        id,
        List.copyOf(signatures),
        Map.copyOf(columns),
        Set.copyOf(notes),
        List.copyOf(days),
        table.path("grouped").asBoolean(),
        table.path("several").asBoolean(),
        rules);
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  /// What a column of this name states here.
  Optional<Field> meaning(String name) {
    return columns.getOrDefault(Columns.key(name), Columns.meaning(name));
  }

  /// Whether the names hold all columns of one of the signatures.
  boolean fits(List<String> names) {
    Set<String> present = new TreeSet<>();
    for (String name : names) {
      present.add(
          name.replace("\uFEFF", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
      meaning(name)
          .ifPresent(field -> present.add("field:" + field.name().toLowerCase(Locale.ROOT)));
    }
    return signatures.stream().anyMatch(it -> it.stream().allMatch(one -> holds(present, one)));
  }

  private static boolean holds(Set<String> present, String sign) {
    return sign.startsWith("-") ? !present.contains(sign.substring(1)) : present.contains(sign);
  }
}
