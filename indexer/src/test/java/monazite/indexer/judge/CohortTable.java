package monazite.indexer.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import monazite.seeds.Seeds;

/// Measures the cohorts of `cohorts.json`: lengths and limitations of live independent claims by
/// type and language, and by family and decade of filing where there are enough.
///
/// `java ... CohortTable FILE...`; files are lines as `classify` takes them or as `export` writes
/// them.
public final class CohortTable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int STEPS = 10;

  /// Fewest claims of a cohort by type and language, and of a narrower one.
  private static final int FEWEST = 3;

  private static final int FEWEST_NARROWER = 5;

  private final Map<String, List<double[]>> measured = new TreeMap<>();
  private final ClassifyLines lines = ClassifyLines.of(Seeds.bundled());

  private CohortTable() {}

  /// Prints the cohorts of some files.
  public static void main(String[] files) throws IOException {
    CohortTable table = new CohortTable();
    for (String file : files) {
      try (Stream<String> text = Files.lines(Path.of(file))) {
        for (String line : (Iterable<String>) text::iterator) {
          table.add(JSON.readTree(line));
        }
      }
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table.json());
  }

  private void add(JsonNode document) throws IOException {
    if (document.path("claims").isEmpty() && document.path("claimsText").asText().isEmpty()) {
      return;
    }
    JsonNode answer = JSON.readTree(lines.answer(1, document.toString()));
    String family = "";
    for (JsonNode one : answer.path("families")) {
      family = one.path("primary").asBoolean() ? " " + one.path("id").asText() : family;
    }
    String filed = document.path("filed").asText();
    String decade = filed.length() < 4 ? "" : " " + filed.substring(0, 3) + "0";
    for (JsonNode claim : answer.path("claims")) {
      boolean weighed = !claim.path("label").asText().equals("insufficient"); // no design claims
      if (weighed && claim.path("independent").asBoolean()) {
        String wide = claim.path("type").asText() + " " + claim.path("language").asText();
        Set<String> keys = new LinkedHashSet<>(List.of(wide, wide + decade, wide + family));
        keys.add(wide + family + decade);
        double[] sizes = {claim.path("words").asDouble(), claim.path("limitations").asDouble()};
        keys.forEach(key -> measured.computeIfAbsent(key, _ -> new ArrayList<>()).add(sizes));
      }
    }
  }

  private String json() {
    return measured.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= fewest(entry.getKey()))
        .map(entry -> "    " + cohort(entry.getKey().split(" ", -1), entry.getValue()))
        .collect(Collectors.joining(",\n", "", "\n"));
  }

  private static int fewest(String key) {
    return key.split(" ", -1).length == 2 ? FEWEST : FEWEST_NARROWER;
  }

  private static String cohort(String[] key, List<double[]> sizes) {
    StringBuilder json =
        new StringBuilder("{ \"type\": \"%s\", \"language\": \"%s\", ".formatted(key[0], key[1]));
    for (int i = 2; i < key.length; i++) {
      boolean year = Character.isDigit(key[i].charAt(0));
      json.append(
          year ? "\"decade\": %s, ".formatted(key[i]) : "\"family\": \"%s\", ".formatted(key[i]));
    }
    return json.append(
            "\"count\": %d, \"words\": %s, \"limitations\": %s }"
                .formatted(sizes.size(), quantiles(sizes, 0), quantiles(sizes, 1)))
        .toString();
  }

  private static String quantiles(List<double[]> sizes, int of) {
    double[] sorted = sizes.stream().mapToDouble(one -> one[of]).sorted().toArray();
    return IntStream.rangeClosed(0, STEPS)
        .mapToObj(step -> String.format(Locale.ROOT, "%.1f", at(sorted, (double) step / STEPS)))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int low = (int) place;
    int high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
  }
}
