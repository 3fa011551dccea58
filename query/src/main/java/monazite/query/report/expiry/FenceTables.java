package monazite.query.report.expiry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// Core and fence as tables and as JSON.
final class FenceTables {
  static final String TITLE = "Core and fence, by material and market";
  static final String TOPICS = "Core and fence, by topic";

  /// Blocking rights that are listed; all are counted.
  private static final int MOST = 25;

  private static final int SHOWN = 5;

  private FenceTables() {}

  /// `{"family","topic","market","rights","coreRights","begins","coreBegins","coreEnds",
  /// "coreEndsEarliest","coreEndsWith","coreBasis","coreEndsByRight","coreEndsByClaims",
  /// "coreGaps":[{"from","to"}],"fenceUntil","freeFrom","later","blockingTotal","blockingSurely",
  /// "blocking":[publication],
  /// "blockingRights":[{"publication","holder","lo","hi","label","status"}]}`
  static ObjectNode json(Fence fence) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("family", fence.family());
    json.put("topic", fence.topic().isEmpty() ? null : fence.topic());
    json.put("market", fence.market());
    json.put("rights", fence.rights().size());
    json.put("coreRights", fence.core().size());
    date(json, "begins", fence.begins());
    date(json, "coreBegins", fence.coreBegins());
    date(json, "coreEnds", fence.coreEnds());
    date(json, "coreEndsEarliest", fence.coreEndsEarliest());
    json.put("coreEndsWith", fence.lastCore().map(Right::publication).orElse(null));
    json.put("coreBasis", fence.lastCore().map(right -> right.basis().word()).orElse(null));
    date(json, "coreEndsByRight", fence.endsByRight());
    date(json, "coreEndsByClaims", fence.endsByClaims());
    ArrayNode gaps = json.putArray("coreGaps");
    for (Fence.Gap gap : fence.gaps()) {
      gaps.addObject().put("from", gap.from().toString()).put("to", gap.to().toString());
    }
    json.put("fenceUntil", fence.fenceUntil().toString());
    json.put("freeFrom", fence.freeFrom().toString());
    json.put("later", fence.later().size());
    json.put("blockingTotal", fence.blocking().size());
    json.put(
        "blockingSurely",
        fence.blocking().stream().filter(right -> right.surelyStands(fence.asOf())).count());
    ArrayNode names = json.putArray("blocking");
    ArrayNode rights = json.putArray("blockingRights");
    fence.blocking().stream()
        .limit(MOST)
        .forEach(
            right -> {
              names.add(right.publication());
              rights.add(blocking(right));
            });
    return json;
  }

  private static ObjectNode blocking(Right right) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("publication", right.publication());
    json.put("holder", right.summary().holder().isEmpty() ? null : right.summary().holder());
    date(json, "lo", right.summary().lo());
    date(json, "hi", right.summary().hi());
    json.put("label", right.label());
    json.put("status", right.status());
    return json;
  }

  static Table whole(List<Fence> fences) {
    return table(TITLE, fences.stream().filter(fence -> fence.topic().isEmpty()).toList(), false);
  }

  static Table topics(List<Fence> fences) {
    return table(TOPICS, fences.stream().filter(fence -> !fence.topic().isEmpty()).toList(), true);
  }

  private static Table table(String title, List<Fence> fences, boolean topics) {
    List<Column> columns = new ArrayList<>();
    if (topics) {
      columns.add(Column.text("topic", "topic"));
    }
    columns.addAll(
        List.of(
            Column.text("family", "material"),
            Column.text("market", "market"),
            Column.number("rights", "rights"),
            Column.number("coreRights", "core"),
            Column.date("coreEnds", "core ends"),
            Column.text("coreEndsWith", "with"),
            Column.text("coreBasis", "core by"),
            Column.prose("otherwise", "other readings"),
            Column.number("later", "outlive it"),
            Column.date("fenceUntil", "fence until"),
            Column.date("freeFrom", "free from"),
            Column.prose("blocking", "may still stand")));
    List<List<String>> rows = new ArrayList<>();
    for (Fence fence : fences) {
      List<String> row = new ArrayList<>();
      if (topics) {
        row.add(fence.topic());
      }
      row.addAll(row(fence));
      rows.add(row);
    }
    return new Table(title, columns, rows);
  }

  private static List<String> row(Fence fence) {
    return List.of(
        fence.family(),
        fence.market(),
        Integer.toString(fence.rights().size()),
        Integer.toString(fence.core().size()),
        text(fence.coreEnds()),
        fence.lastCore().map(Right::publication).orElse(""),
        fence.lastCore().map(right -> right.basis().word()).orElse(""),
        otherwise(fence),
        Integer.toString(fence.later().size()),
        fence.fenceUntil().toString(),
        fence.freeFrom().toString(),
        standing(fence));
  }

  /// What the end of the core would be by the other labels and, for an interval, how early it can
  /// be; and when no core right stood in between.
  private static String otherwise(Fence fence) {
    List<String> parts = new ArrayList<>();
    if (!fence.coreEndsEarliest().equals(fence.coreEnds())) {
      parts.add("earliest " + text(fence.coreEndsEarliest()));
    }
    Optional<LocalDate> claims = fence.endsByClaims();
    if (claims.isPresent() && !claims.equals(fence.coreEnds())) {
      parts.add("by claims alone " + text(claims));
    }
    Optional<LocalDate> right = fence.endsByRight();
    if (right.isPresent() && !right.equals(fence.coreEnds())) {
      parts.add("by labelled rights alone " + text(right));
    }
    for (Fence.Gap gap : fence.gaps()) {
      parts.add("no core " + gap.from() + " to " + gap.to());
    }
    return String.join("; ", parts);
  }

  private static String standing(Fence fence) {
    List<String> names = new ArrayList<>();
    fence.blocking().stream()
        .limit(SHOWN)
        .forEach(right -> names.add(right.publication() + " (" + right.last() + ")"));
    int more = fence.blocking().size() - names.size();
    return String.join(", ", names) + (more > 0 ? " and %d more".formatted(more) : "");
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static void date(ObjectNode json, String key, Optional<LocalDate> day) {
    json.put(key, day.map(LocalDate::toString).orElse(null));
  }
}
