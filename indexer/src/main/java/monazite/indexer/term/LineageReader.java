package monazite.indexer.term;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads what a case says of earlier applications.
final class LineageReader {
  private final TermCaseReader reader;
  private final List<DateSpan> parents = new ArrayList<>();
  private final List<DateSpan> others = new ArrayList<>();
  private final List<DateSpan> priorities = new ArrayList<>();

  LineageReader(TermCaseReader reader) {
    this.reader = reader;
  }

  Lineage read() {
    for (String key : List.of("parent", "parentFiled", "chain", "cipOf")) {
      collect(key, reader.value(key), parents);
    }
    collect("provisional", reader.value("provisional"), others);
    collect("foreign", reader.value("foreign"), others);
    collect("priority", reader.value("priority"), priorities);
    String type = reader.value("priorityType").asText("").strip().toLowerCase(Locale.ROOT);
    return new Lineage(parents, others, priorities, type, continuity());
  }

  /// A key that is there with nothing in it says that continuity was asked for and isn't known.
  private Lineage.Continuity continuity() {
    if (!reader.stated("continuity")) {
      return Lineage.Continuity.ASSUMED;
    }
    JsonNode value = reader.value("continuity");
    if (value.isArray()) {
      collect("continuity", value, parents);
      return Lineage.Continuity.STATED;
    }
    return switch (value.asText("").strip().toLowerCase(Locale.ROOT)) {
      case "", "unknown", "missing", "not known", "?" -> Lineage.Continuity.UNKNOWN;
      default -> Lineage.Continuity.STATED;
    };
  }

  private void collect(String key, JsonNode value, List<DateSpan> into) {
    if (value.isArray()) {
      for (JsonNode member : value) {
        collect(key, member, into);
      }
      return;
    }
    if (value.isBoolean()) {
      if (value.booleanValue()) {
        into.add(DateSpan.OPEN);
      }
      return;
    }
    String type = value.isObject() ? value.path("type").asText("").toLowerCase(Locale.ROOT) : "";
    boolean never = type.startsWith("provisional") || type.startsWith("foreign");
    reader.date(key, value).ifPresent((never ? others : into)::add);
  }
}
