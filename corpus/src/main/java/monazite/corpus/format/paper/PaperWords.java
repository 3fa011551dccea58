package monazite.corpus.format.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.format.fact.Field;

/// What `papers.json` knows of how patents look as pages.
final class PaperWords {
  private static final int LONGEST_LINE = 300;

  private final List<NumberRule> numbers = new ArrayList<>();
  private final Map<String, Field> inid = new HashMap<>();
  private final Map<String, Field> properties = new HashMap<>();
  private final Set<String> labels = new HashSet<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final List<Pattern> ends = new ArrayList<>();
  private Pattern claimNumber = Pattern.compile("");
  private final Map<Head, Set<String>> heads = new HashMap<>();

  /// Kinds of lines that begin a part.
  enum Head {
    CLAIMS("claimHeads"),
    DESCRIPTION("descriptionHeads"),
    OTHER("endHeads");

    private final String key;

    Head(String key) {
      this.key = key;
    }
  }

  /// How a number may be written.
  ///
  /// @param office words of the page without which the number may be anything's; or empty
  private record NumberRule(Pattern match, String write, String office) {}

  private PaperWords() {}

  static PaperWords bundled() {
    try (InputStream in = PaperWords.class.getResourceAsStream("papers.json")) {
      if (in == null) {
        throw new IllegalStateException("papers.json is missing from the program");
      }
      PaperWords words = new PaperWords();
      words.read(new ObjectMapper().readTree(in));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(JsonNode data) {
    for (JsonNode rule : data.path("numbers")) {
      numbers.add(
          new NumberRule(
              Pattern.compile(
                  "(?<![A-Za-z0-9,/])" + rule.path("match").asText(), Pattern.CASE_INSENSITIVE),
              rule.path("write").asText(),
              rule.path("office").asText()));
    }
    fields(data.path("inid"), inid);
    fields(data.path("properties"), properties);
    data.path("ends").forEach(it -> ends.add(Pattern.compile(it.asText())));
    Set<String> claimNumbers = new TreeSet<>();
    data.path("claimNumbers").forEach(it -> claimNumbers.add(Pattern.quote(it.asText())));
    claimNumber =
        Pattern.compile(
            "(?i)[\\[【(]?(?:"
                + String.join("|", claimNumbers)
                + ") ?([0-9０-９]{1,4})[\\]】)]?[.:：]?");
    data.path("labels").forEach(label -> labels.add(label.asText()));
    data.path("months").properties().forEach(it -> months.put(it.getKey(), it.getValue().asInt()));
    for (Head head : Head.values()) {
      Set<String> keys = new HashSet<>();
      data.path(head.key).forEach(it -> keys.add(key(it.asText())));
      heads.put(head, keys);
    }
  }

  private static void fields(JsonNode node, Map<String, Field> fields) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      fields.put(
          entry.getKey(),
          Field.of(entry.getValue().asText())
              .orElseThrow(() -> new IllegalStateException("papers.json: " + entry)));
    }
  }

  /// Letters of a line in small letters.
  private static String key(String line) {
    return Normalizer.normalize(line, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]", "");
  }

  /// The part that a line begins, if it is its head.
  Optional<Head> head(String line) {
    if (line.length() > 80) {
      return Optional.empty();
    }
    String key = key(line);
    return heads.entrySet().stream()
        .filter(it -> it.getValue().contains(key))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  /// What an INID code states, if it is read.
  Optional<Field> ofCode(String code) {
    return Optional.ofNullable(inid.get(code));
  }

  /// What an element of this `itemprop` states, if it is read.
  Optional<Field> ofProperty(String name) {
    return Optional.ofNullable(properties.get(name));
  }

  /// Whether a line stands behind the abstract of a front page.
  boolean ends(String line) {
    return ends.stream().anyMatch(it -> it.matcher(line).matches());
  }

  /// The line, a claim's number that stands alone in it written as `1.`
  String numbered(String line) {
    Matcher number = claimNumber.matcher(line.strip());
    return number.matches() ? number.group(1) + "." : line;
  }

  /// A value without the words that stand before it.
  String bare(String value) {
    String text = value.strip().replaceFirst("^(?:【[^】]{1,20}】\\s*)+", "");
    String lower = text.toLowerCase(Locale.ROOT);
    String longest =
        labels.stream()
            .filter(lower::startsWith)
            .max(java.util.Comparator.comparingInt(String::length))
            .orElse("");
    return text.substring(longest.length()).replaceFirst("^[\\s:：.]+", "").strip();
  }

  /// The first publication number in a line.
  ///
  /// @param page letters of the whole first page, small
  Optional<PublicationNumber> number(String line, String page) {
    String text = Normalizer.normalize(line, Normalizer.Form.NFKC);
    if (text.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    for (NumberRule rule : numbers) {
      Matcher matcher = rule.match().matcher(text);
      if (page.contains(rule.office()) && matcher.find()) {
        String written = rule.write();
        for (int i = 1; i <= matcher.groupCount(); i++) {
          String group = matcher.group(i);
          written = written.replace("{" + i + "}", group == null ? "" : group);
        }
        Optional<PublicationNumber> number = PublicationNumber.parse(written.strip());
        if (number.isPresent()) {
          return number;
        }
      }
    }
    return Optional.empty();
  }

  /// Number of the month of a name, if it is one.
  Optional<Integer> month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(months.get(lower.substring(0, Math.min(3, lower.length()))));
  }
}
