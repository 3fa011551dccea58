package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program on real dumps: nothing is lost, and what `show` prints agrees with the raw files,
/// read here in another way, by searching their text.
final class RealDumpsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final List<String> FOLDERS =
      List.of("uspto-grant-xml4", "uspto-app-xml4", "uspto-greenbook");
  private static final Pattern ROOT =
      Pattern.compile("<us-patent-(grant|application)[ >].*?</us-patent-\\1>", Pattern.DOTALL);

  @TempDir static Path folder;
  private static JsonNode ledger = JSON.missingNode();

  @BeforeAll
  static void indexEverything() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "../shared is absent: skipped");
    ledger = index();
  }

  private static JsonNode index() throws IOException {
    List<String> words = new ArrayList<>(List.of("index"));
    FOLDERS.forEach(name -> words.add(DATA.resolve(name).toString()));
    words.addAll(List.of("--all", "--format", "json", "--index", folder.resolve("i").toString()));
    Run run = Run.of(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return JSON.readTree(run.out());
  }

  /// The raw Red Book documents by publication number.
  private static Map<String, List<String>> raw() throws IOException {
    Map<String, List<String>> documents = new TreeMap<>();
    for (String name : FOLDERS.subList(0, 2)) {
      try (Stream<Path> files = Files.walk(DATA.resolve(name))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          Matcher roots = ROOT.matcher(Files.readString(file, StandardCharsets.UTF_8));
          while (roots.find()) {
            documents
                .computeIfAbsent(number(roots.group()), _ -> new ArrayList<>())
                .add(roots.group());
          }
        }
      }
    }
    return documents;
  }

  private static String number(String document) {
    String reference = first(document, "publication-reference").orElseThrow();
    String number = first(reference, "doc-number").orElseThrow();
    boolean application = first(reference, "kind").orElseThrow().startsWith("A");
    String plain = application ? number : number.replaceFirst("^([A-Z]*)0+", "$1");
    return "US" + plain + first(reference, "kind").orElseThrow();
  }

  private static Optional<String> first(String text, String element) {
    Matcher matcher =
        Pattern.compile("<" + element + "(?: [^>]*)?>(.*?)</" + element + ">", Pattern.DOTALL)
            .matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  private static Map<String, JsonNode> shown(Set<String> numbers) throws IOException {
    Run run =
        Run.withInput(
            String.join("\n", numbers),
            "show",
            "-",
            "--format",
            "jsonl",
            "--index",
            folder.resolve("i").toString());
    assertEquals(0, run.code(), run.err());
    Map<String, JsonNode> shown = new HashMap<>();
    for (String line : run.out().lines().toList()) {
      JsonNode dossier = JSON.readTree(line);
      shown.put(dossier.path("publication").asText(), dossier);
    }
    return shown;
  }

  @Test
  void everyRecordHasItsFateAndNothingRealIsBroken() {
    long fates = 0;
    for (String fate : List.of("added", "updated", "unchanged", "outside", "skipped", "broken")) {
      fates += ledger.path(fate).asLong();
    }
    assertEquals(ledger.path("read").asLong(), fates);
    assertEquals(0, ledger.path("broken").asLong());
    assertEquals(0, ledger.path("outside").asLong());
  }

  @Test
  void aSecondRunFindsEverythingUnchanged() throws IOException {
    JsonNode again = index();
    assertEquals(0, again.path("added").asLong() + again.path("updated").asLong());
    assertEquals(
        ledger.path("read").asLong() - ledger.path("skipped").asLong(),
        again.path("unchanged").asLong());
  }

  @Test
  void everyPublicationIsShownAsItsRawFileHasIt() throws IOException {
    Map<String, List<String>> raw = raw();
    Map<String, JsonNode> shown = shown(raw.keySet());
    assertTrue(raw.size() > 425, "some 430 grants and applications, found " + raw.size());
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : raw.entrySet()) {
      JsonNode dossier = shown.get(entry.getKey());
      if (dossier == null) {
        wrong.add(entry.getKey() + " is not shown");
      } else if (entry.getValue().stream().distinct().count() == 1) {
        compare(entry.getKey(), entry.getValue().getFirst(), dossier, wrong);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void compare(String key, String raw, JsonNode dossier, List<String> wrong) {
    String application = first(raw, "application-reference").orElse("");
    String published = date(first(raw, "publication-reference").flatMap(p -> first(p, "date")));
    check(key, "filed", date(first(application, "date")), dossier.at("/dates/filed"), wrong);
    check(key, "published", published, dossier.at("/dates/published"), wrong);
    if (!dossier.path("kind").asText().startsWith("A")) {
      check(key, "granted", published, dossier.at("/dates/granted"), wrong);
    }
    String facts = first(raw, "us-term-of-grant").orElse("");
    check(
        key,
        "adjustment days",
        first(facts, "us-term-extension").orElse(""),
        dossier.at("/termFacts/adjustmentDays"),
        wrong);
    check(
        key,
        "disclaimer",
        Boolean.toString(facts.contains("<disclaimer>")),
        dossier.at("/termFacts/terminalDisclaimer"),
        wrong);
    String claims = first(raw, "claims").orElse("");
    Matcher claim =
        Pattern.compile("<claim [^>]*num=\"0*([0-9]+)\".*?</claim>", Pattern.DOTALL)
            .matcher(claims);
    while (claim.find()) {
      references(key, Integer.parseInt(claim.group(1)), claim.group(), dossier, wrong);
    }
  }

  /// What a claim's tags point to is among its parents, unless it points to itself.
  private static void references(
      String key, int number, String raw, JsonNode dossier, List<String> wrong) {
    Set<Integer> tagged = new TreeSet<>();
    Matcher reference = Pattern.compile("<claim-ref idref=\"CLM-0*([0-9]+)\"").matcher(raw);
    while (reference.find()) {
      tagged.add(Integer.parseInt(reference.group(1)));
    }
    for (JsonNode claim : dossier.path("claims")) {
      if (claim.path("number").asInt() == number) {
        Set<Integer> parents = new TreeSet<>();
        claim.path("parents").forEach(parent -> parents.add(parent.asInt()));
        if (!parents.containsAll(tagged)) {
          wrong.add(key + " claim " + number + ": tags " + tagged + ", parents " + parents);
        }
        return;
      }
    }
    wrong.add(key + " claim " + number + " is not shown");
  }

  private static void check(
      String key, String field, String expected, JsonNode found, List<String> wrong) {
    String text = found.isNull() || found.isMissingNode() ? "" : found.asText();
    if (!expected.equals(text)) {
      wrong.add(key + " " + field + ": raw " + expected + ", shown " + text);
    }
  }

  private static String date(Optional<String> digits) {
    return digits
        .map(d -> d.substring(0, 4) + "-" + d.substring(4, 6) + "-" + d.substring(6))
        .orElse("");
  }
}
