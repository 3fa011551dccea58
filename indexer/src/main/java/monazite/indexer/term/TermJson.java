package monazite.indexer.term;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A term as JSON: camelCase keys, ISO dates, absent is null.
public final class TermJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private TermJson() {}

  /// The term's object, its keys in a fixed order.
  public static ObjectNode of(Term term) {
    ObjectNode out = NODES.objectNode();
    out.put("status", term.status().name());
    out.set("lo", text(term.lo()));
    out.set("hi", text(term.hi()));
    out.set("lastDay", text(term.lastDay()));
    out.set("firstFreeDay", text(term.firstFreeDay()));
    out.set("lapseDate", text(term.lapseDate()));
    out.set("effectiveEnd", text(term.effectiveEnd().flatMap(DateSpan::exact)));
    out.set("effectiveEndLo", text(term.effectiveEnd().flatMap(DateSpan::earliest)));
    out.set("effectiveEndHi", text(term.effectiveEnd().flatMap(DateSpan::latest)));
    out.put("confidence", term.confidence().name());
    out.put("asOf", term.asOf().toString());
    out.set("rule", text(term.rules().stream().reduce((one, next) -> one + " | " + next)));
    out.set("citation", text(term.citations().stream().reduce((one, next) -> one + " | " + next)));
    out.put("verified", term.verified());
    out.set("steps", list(term.steps()));
    out.set("inputsUsed", list(term.inputsUsed()));
    out.set("missing", list(term.missing()));
    out.set("assumptions", list(term.assumptions()));
    out.set("flags", list(term.flags()));
    term.projection()
        .ifPresent(
            span -> {
              ObjectNode projection = out.putObject("projection");
              projection.set("lo", text(span.earliest()));
              projection.set("hi", text(span.latest()));
            });
    new TreeMap<>(term.facts()).forEach(out::put);
    new TreeMap<>(term.lists()).forEach((key, values) -> out.set(key, list(values)));
    states(term.states(), out);
    return out;
  }

  private static void states(Map<String, String> states, ObjectNode out) {
    if (!states.isEmpty()) {
      ObjectNode object = out.putObject("states");
      new TreeMap<>(states).forEach(object::put);
    }
  }

  private static JsonNode text(Optional<?> value) {
    return value.<JsonNode>map(found -> NODES.textNode(found.toString())).orElse(NODES.nullNode());
  }

  private static ArrayNode list(List<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
