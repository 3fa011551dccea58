package monazite.query.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Makes the demo's landscape out of its recipe: the same lines every time.
/// `java -cp ... monazite.query.demo.InventedLandscape FILE` writes it anew.
final class InventedLandscape {
  /// Numbers that no office has reached.
  private static final Map<String, Long> FIRST_NUMBER =
      Map.of(
          "US",
          19_000_000L,
          "CN",
          199_000_000L,
          "JP",
          9_000_000L,
          "EP",
          9_000_000L,
          "KR",
          109_000_000L);

  private static final Map<String, String> KINDS =
      Map.of("US", "B2", "CN", "B", "JP", "B2", "EP", "B1", "KR", "B1");
  private static final Map<String, String> APPLICATION_KINDS =
      Map.of("US", "A1", "CN", "A", "JP", "A", "EP", "A1", "KR", "A");
  private static final Map<String, String> LANGUAGES =
      Map.of("US", "en", "CN", "zh", "JP", "ja", "EP", "en", "KR", "ko");
  private static final LocalDate SEEN_UNTIL = LocalDate.of(2026, 6, 30);

  private final JsonNode recipe;
  private final Map<String, Long> next = new java.util.TreeMap<>(FIRST_NUMBER);
  private final StringBuilder lines = new StringBuilder();
  private int families;

  private InventedLandscape(JsonNode recipe) {
    this.recipe = recipe;
  }

  /// The landscape as JSON lines.
  static String lines() throws IOException {
    try (InputStream in = InventedLandscape.class.getResourceAsStream("recipe.json")) {
      InventedLandscape landscape = new InventedLandscape(new JsonMapper().readTree(in));
      int row = 0;
      for (JsonNode one : landscape.recipe.path("plan")) {
        landscape.row(one, new Random(7919L * ++row));
      }
      return landscape.lines.toString();
    }
  }

  /// Writes the landscape, compressed.
  public static void main(String[] arguments) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(lines().getBytes(StandardCharsets.UTF_8));
    }
    Files.write(Path.of(arguments[0]), bytes.toByteArray());
  }

  private void row(JsonNode row, Random random) {
    for (int i = 0; i < row.path("count").asInt(); i++) {
      family(row, random);
    }
  }

  private void family(JsonNode row, Random random) {
    int year = year(row, random);
    LocalDate priority = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    String country = weighted(row.path("holders"), random);
    String trade =
        recipe.path("materials").path(row.path("material").asText()).path("trade").asText();
    JsonNode names = recipe.path("holders").path(trade).path(country);
    String holder = names.get(random.nextInt(names.size())).asText();
    String key = "INV" + ++families;
    InventedText text = new InventedText(recipe, row, random.nextInt(1000));
    List<String> offices = new ArrayList<>();
    row.path("offices")
        .properties()
        .forEach(
            office -> {
              if (random.nextDouble() < office.getValue().asDouble()) {
                offices.add(office.getKey());
              }
            });
    if (offices.isEmpty()) {
      offices.add(row.path("offices").fieldNames().next());
    }
    for (String office : offices) {
      LocalDate filed = office.equals(offices.getFirst()) ? priority : priority.plusDays(355);
      LocalDate granted = filed.plusDays(900 + random.nextInt(700));
      boolean grant = granted.isBefore(SEEN_UNTIL);
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      String kind = grant ? KINDS.get(office) : APPLICATION_KINDS.get(office);
      long number = next.merge(office, 7L, Long::sum);
      json.put(
          "publication", office + (office.equals("US") && !grant ? "2099" : "") + number + kind);
      json.put("filed", filed.toString());
      json.put("published", (grant ? granted : filed.plusDays(550)).toString());
      if (grant) {
        json.put("granted", granted.toString());
      }
      text.write(
          json, LANGUAGES.getOrDefault(office, "en"), country.equals("DE") && office.equals("EP"));
      json.putArray("parties")
          .addObject()
          .put("role", office.equals("US") ? "assignee" : "applicant")
          .put("name", holder)
          .put("country", country)
          .put("person", false);
      json.putArray("priorities")
          .addObject()
          .put("office", offices.getFirst())
          .put("number", key)
          .put("date", priority.toString())
          .put("kind", "national");
      codes(json, row);
      json.put("simpleFamily", key);
      if (grant) {
        facts(json, office, granted, row.path("lapsed").asDouble(), random);
      }
      lines.append(json).append('\n');
    }
  }

  private void codes(ObjectNode json, JsonNode row) {
    ArrayNode codes = json.putArray("classifications");
    boolean first = true;
    for (JsonNode code :
        recipe.path("materials").path(row.path("material").asText()).path("codes")) {
      codes.addObject().put("scheme", "cpc").put("symbol", code.asText()).put("first", first);
      first = false;
    }
  }

  /// Fees paid or a lapse, as far as the offices' feeds would tell.
  private static void facts(
      ObjectNode json, String office, LocalDate granted, double lapsed, Random random) {
    ObjectNode facts = json.putObject("termFacts");
    facts.put("frontPageRead", true);
    ArrayNode events = facts.putArray("events");
    boolean ends = random.nextDouble() < lapsed;
    int stage = 0;
    for (int months : new int[] {42, 90, 138}) {
      stage++;
      LocalDate due = granted.plusMonths(months);
      boolean dead = ends && stage == 2;
      if (due.isAfter(SEEN_UNTIL) || dead) {
        break;
      }
      if (office.equals("US")) {
        event(events, office, "M155" + stage, due);
      }
    }
    LocalDate end = granted.plusMonths(office.equals("US") ? 96 : 84);
    if (ends && end.isBefore(SEEN_UNTIL)) {
      event(events, office.equals("EP") ? "DE" : office, LAPSE.getOrDefault(office, ""), end);
    }
  }

  private static final Map<String, String> LAPSE =
      Map.of("US", "EXP.", "CN", "CF01", "JP", "LAPS", "KR", "LAPS", "EP", "R119");

  private static void event(ArrayNode events, String office, String code, LocalDate day) {
    events
        .addObject()
        .put("office", office)
        .put("code", code)
        .put("date", day.toString())
        .put("text", "")
        .put("effective", true);
  }

  /// Years within the row's span; with growth the later ones more often.
  private static int year(JsonNode row, Random random) {
    int from = row.path("from").asInt();
    int to = row.path("to").asInt();
    double growth = row.path("growth").asDouble();
    double total = 0;
    for (int year = from; year <= to; year++) {
      total += Math.exp(growth * (year - from));
    }
    double left = random.nextDouble() * total;
    for (int year = from; year < to; year++) {
      left -= Math.exp(growth * (year - from));
      if (left <= 0) {
        return year;
      }
    }
    return to;
  }

  private static String weighted(JsonNode weights, Random random) {
    int total = 0;
    for (JsonNode weight : weights) {
      total += weight.asInt();
    }
    int left = random.nextInt(total);
    for (Map.Entry<String, JsonNode> one : weights.properties()) {
      left -= one.getValue().asInt();
      if (left < 0) {
        return one.getKey();
      }
    }
    throw new IllegalStateException("weights of " + weights);
  }
}
