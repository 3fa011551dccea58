package monazite.query.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// The sheets of a dossier that say how core a patent is: its claims as a tree with labels and
/// reasons in words, and the right among the others of the index.
final class ClaimTables {
  private static final int DEEPEST = 8;

  private ClaimTables() {}

  /// The claims, each below the claim that it narrows or refers to.
  static Table claims(JsonNode claims) {
    SortedMap<Integer, JsonNode> byNumber = new TreeMap<>();
    Map<Integer, List<Integer>> children = new HashMap<>();
    claims.forEach(claim -> byNumber.put(claim.path("number").asInt(), claim));
    List<Integer> roots = new ArrayList<>();
    for (int number : byNumber.keySet()) {
      int parent = parent(byNumber, number);
      if (parent == 0) {
        roots.add(number);
      } else {
        children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(number);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    roots.forEach(root -> add(rows, byNumber, children, root, 0));
    return new Table(
        "Claims",
        List.of(
            Column.text("tree", "claim"),
            Column.text("parents", "of"),
            Column.text("type", "type"),
            Column.text("label", "label"),
            Column.number("score", "score"),
            Column.prose("why", "why"),
            Column.prose("text", "text")),
        rows);
  }

  /// The first claim before it that it refers to; 0 where there is none.
  private static int parent(SortedMap<Integer, JsonNode> claims, int number) {
    JsonNode claim = claims.get(number);
    if (claim != null) {
      for (JsonNode parent : claim.path("parents")) {
        if (parent.asInt() < number && claims.containsKey(parent.asInt())) {
          return parent.asInt();
        }
      }
    }
    return 0;
  }

  private static void add(
      List<List<String>> rows,
      SortedMap<Integer, JsonNode> claims,
      Map<Integer, List<Integer>> children,
      int number,
      int depth) {
    JsonNode claim = claims.get(number);
    if (claim == null) {
      return;
    }
    String branch = depth == 0 ? "" : "  ".repeat(Math.min(depth, DEEPEST) - 1) + "└ ";
    rows.add(
        List.of(
            branch + number,
            parents(claim.path("parents")),
            claim.path("type").asText("").replace('_', ' '),
            label(claim),
            claim.path("score").isNumber()
                ? String.format(Locale.ROOT, "%.2f", claim.path("score").asDouble())
                : "",
            ClaimReasons.of(claim),
            claim.path("text").asText()));
    for (int child : children.getOrDefault(number, List.of())) {
      add(rows, claims, children, child, depth + 1);
    }
  }

  /// `1, 2` or `1-9`: many numbers in a row as a span.
  private static String parents(JsonNode parents) {
    StringJoiner joined = new StringJoiner(", ");
    int from = -1;
    int to = -1;
    for (JsonNode parent : parents) {
      if (parent.asInt() == to + 1 && from >= 0) {
        to = parent.asInt();
      } else {
        add(joined, from, to);
        from = parent.asInt();
        to = from;
      }
    }
    add(joined, from, to);
    return joined.toString();
  }

  private static void add(StringJoiner joined, int from, int to) {
    if (from >= 0) {
      joined.add(from == to ? String.valueOf(from) : from + "-" + to);
    }
  }

  /// `core`, or `core/improvement` where the score's error reaches the other label.
  private static String label(JsonNode claim) {
    String label = claim.path("label").asText("");
    return claim.path("alternative").isTextual()
        ? label + "/" + claim.path("alternative").asText()
        : label;
  }

  /// `core (borderline), IN_FORCE on 2026-01-01`: how core and how alive are different things.
  static String right(JsonNode dossier) {
    JsonNode core = dossier.path("core");
    if (!core.isObject()) {
      return "";
    }
    StringJoiner flags = new StringJoiner(", ", " (", ")");
    flags.setEmptyValue("");
    core.path("flags").forEach(flag -> flags.add(words(flag.asText())));
    return core.path("label").asText()
        + flags
        + ", "
        + dossier.path("term").path("status").asText()
        + " on "
        + dossier.path("term").path("asOf").asText();
  }

  private static String words(String key) {
    return key.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  /// Who corrected what and why.
  static String corrected(JsonNode corrected) {
    if (!corrected.isObject()) {
      return "";
    }
    StringJoiner what = new StringJoiner("; ");
    changed(what, corrected, "family", "familyBefore");
    changed(what, corrected, "label", "labelBefore");
    String kin = corrected.path("saidOf").asText("");
    return "by %s: %s (%s; %s%s)"
        .formatted(
            corrected.path("who").asText(),
            what,
            corrected.path("why").asText(),
            corrected.path("place").asText(),
            kin.isEmpty() ? "" : "; said of " + kin + ", of the same simple family");
  }

  private static void changed(StringJoiner what, JsonNode corrected, String key, String before) {
    if (corrected.path(key).isTextual()) {
      what.add(
          "%s %s, was %s"
              .formatted(key, corrected.path(key).asText(), corrected.path(before).asText("none")));
    }
  }

  /// What the right's label was made of.
  static Table core(JsonNode core) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode group : core.path("groups")) {
      rows.add(
          List.of(
              group.path("name").asText(),
              number(group.path("x")),
              number(group.path("weight")),
              group.path("why").asText()));
    }
    rows.add(
        List.of(
            "all",
            number(core.path("score")),
            number(core.path("coverage")),
            core.path("label").asText() + ": " + stability(core)));
    return new Table(
        "The right among the others of the index",
        List.of(
            Column.text("name", "group"),
            Column.number("x", "value"),
            Column.number("weight", "weight"),
            Column.prose("why", "why")),
        rows);
  }

  private static String stability(JsonNode core) {
    if (core.path("flags").toString().contains("\"corrected\"")) {
      return "a person says so";
    }
    return core.path("label").asText().equals("insufficient")
        ? "too little is known"
        : String.format(
            Locale.ROOT,
            "%.0f %% of slightly other weights say the same",
            100 * core.path("stability").asDouble());
  }

  private static String number(JsonNode value) {
    return value.isNumber() ? String.format(Locale.ROOT, "%.2f", value.asDouble()) : "";
  }
}
