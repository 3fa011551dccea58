package monazite.indexer.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the claim sets that were written for the tests; the head of `sets-1.txt` says how.
final class WrittenClaimSets {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern RANGE =
      Pattern.compile("(\\S+) ([\\[(])([0-9.]*),([0-9.]*)([\\])]) ([^\\s;]+)");

  private WrittenClaimSets() {}

  /// The sets of one file, in the form of the labelled claim sets.
  static List<ObjectNode> of(String name) throws IOException {
    try (InputStream in = WrittenClaimSets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no resource " + name);
      }
      List<ObjectNode> sets = new ArrayList<>();
      String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n=== ", -1);
      for (int i = 1; i < parts.length; i++) {
        sets.add(set(parts[i]));
      }
      return sets;
    }
  }

  private static ObjectNode set(String part) {
    String[] halves = part.split("\n---\n", 2);
    String[] head = halves[0].split("\n", 2);
    String[] words = head[0].split(" ", -1);
    ObjectNode set = JSON.createObjectNode();
    set.put("id", words[0]).put("language", words[1]).put("office", words[2]);
    set.put("claimsText", head[1]);
    String[] said = head[0].split("\\|", -1);
    if (said.length > 4) {
      set.put("title", said[2].strip()).put("label", said[4].strip());
    }
    ArrayNode claims = set.putArray("claims");
    halves[1].strip().lines().forEach(line -> claims.add(claim(line)));
    return set;
  }

  private static ObjectNode claim(String line) {
    String[] cells = line.split("\\|", -1);
    ObjectNode claim = JSON.createObjectNode();
    claim.put("number", Integer.valueOf(cell(cells, 0)));
    String kind = cell(cells, 2);
    boolean dead = kind.equals("cancelled") || kind.startsWith("withdrawn");
    list(claim.putArray("parents"), cell(cells, 1), true);
    claim.put("independent", kind.endsWith("independent"));
    claim.put("status", dead ? kind.split("-", -1)[0] : "live");
    if (!dead) {
      claim.put("type", cell(cells, 3)).put("transition", cell(cells, 4));
      Matcher ranges = RANGE.matcher(cell(cells, 5));
      ArrayNode array = claim.putArray("ranges");
      while (ranges.find()) {
        array.add(range(ranges));
      }
      ObjectNode sets = claim.putObject("elementSets");
      for (String set : parts(cell(cells, 6), ";")) {
        list(sets.putArray(set.split("=", -1)[0].strip()), set.split("=", -1)[1], false);
      }
      list(claim.putArray("excluded"), cell(cells, 7), false);
      list(claim.putArray("balance"), cell(cells, 8), false);
    }
    return claim;
  }

  private static JsonNode range(Matcher found) {
    ObjectNode range = JSON.createObjectNode().put("element", found.group(1));
    side(range, "lo", found.group(3), found.group(2).equals("["));
    side(range, "hi", found.group(4), found.group(5).equals("]"));
    return range.put("basis", found.group(6));
  }

  private static void side(ObjectNode range, String side, String value, boolean inclusive) {
    if (!value.isEmpty()) {
      range.put(side, Double.parseDouble(value)).put(side + "Inclusive", inclusive);
    }
  }

  private static void list(ArrayNode array, String cell, boolean numbers) {
    for (String entry : parts(cell, ",")) {
      if (numbers) {
        array.add(Integer.parseInt(entry.strip()));
      } else {
        array.add(entry.strip());
      }
    }
  }

  private static String[] parts(String cell, String separator) {
    return cell.isBlank() ? new String[0] : cell.split(separator, -1);
  }

  private static String cell(String[] cells, int at) {
    return at < cells.length ? cells[at].strip() : "";
  }
}
