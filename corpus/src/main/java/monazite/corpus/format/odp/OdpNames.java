package monazite.corpus.format.odp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.Relation;

/// What the office's services call the same things, from `odp.json`.
final class OdpNames {
  private static final JsonNode NAMES = load();
  private static final Map<String, List<String>> FIELDS = fields();
  private static final Map<String, String> OFFICES = offices();

  /// Keys whose arrays hold the members of an answer.
  static final Set<String> LISTS = Set.copyOf(texts(NAMES.path("lists")));

  /// Objects within a file wrapper whose keys count as its own.
  static final List<String> PARTS =
      texts(NAMES.path("parts")).stream().map(OdpNames::bare).toList();

  /// What conveyances begin with that make their assignees the owners.
  static final List<String> OWNERSHIP = texts(NAMES.path("ownership"));

  /// What stands as national class where a document has none.
  static final String NO_CLASS = NAMES.path("noClass").asText();

  /// The search service's database of application publications; all others hold patents.
  static final String APPLICATIONS = NAMES.path("applications").asText();

  /// Code of the event that an assignment was recorded, as gazettes have it.
  static final String ASSIGNMENT_EVENT = NAMES.path("assignmentEvent").asText();

  /// Entry in the history of an adjustment which tells that it is that of a granted patent.
  static final String ISSUE_IN_HISTORY = NAMES.path("issueInHistory").asText();

  /// Dates of a trial before the board: fields, and what happened on the day.
  static final Map<String, String> TRIAL_DATES = trialDates();

  private OdpNames() {}

  private static Map<String, String> trialDates() {
    Map<String, String> dates = new LinkedHashMap<>();
    NAMES
        .path("trialDates")
        .properties()
        .forEach(it -> dates.put(it.getKey(), it.getValue().asText()));
    return Collections.unmodifiableMap(dates);
  }

  /// A key's letters and digits, small: services differ in the rest.
  static String bare(String key) {
    StringBuilder bare = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        bare.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        bare.append((char) (c + 'a' - 'A'));
      }
    }
    return bare.toString();
  }

  /// The bare keys under which a field may stand, best first.
  static List<String> keys(String field) {
    return Optional.ofNullable(FIELDS.get(field))
        .orElseThrow(() -> new IllegalStateException("odp.json has no field " + field));
  }

  /// Whether these keys are those of a known answer.
  static boolean areKnown(Set<String> keys) {
    for (JsonNode signature : NAMES.path("signatures")) {
      if (keys.containsAll(texts(signature))) {
        return true;
      }
    }
    return false;
  }

  /// How an application derives from its parent, by code or in words.
  static Relation.Kind parentage(String stated) {
    String words = stated.toLowerCase(Locale.ROOT);
    for (JsonNode rule : NAMES.path("parentage")) {
      if (rule.path("code").asText().equals(stated)
          || words.contains(rule.path("words").asText())) {
        return Relation.Kind.valueOf(rule.path("kind").asText());
      }
    }
    return Relation.Kind.OTHER;
  }

  /// The application type in the words of the other formats; empty where it is none of them.
  static String type(String stated) {
    JsonNode type = NAMES.path("types").path(stated);
    JsonNode small = NAMES.path("types").path(stated.toLowerCase(Locale.ROOT));
    return type.isMissingNode() ? small.asText("") : type.asText();
  }

  /// The two-letter code of an office that is named in words or by its code; empty where unknown.
  static String office(String name) {
    String upper = name.strip().toUpperCase(Locale.ROOT);
    return OFFICES.getOrDefault(upper, upper.matches("[A-Z]{2}") ? upper : "");
  }

  private static Map<String, String> offices() {
    Map<String, String> offices = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
      offices.put(name.toUpperCase(Locale.ROOT), code);
    }
    NAMES
        .path("offices")
        .properties()
        .forEach(it -> offices.put(it.getKey(), it.getValue().asText()));
    return Map.copyOf(offices);
  }

  private static Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new HashMap<>();
    NAMES
        .path("fields")
        .properties()
        .forEach(
            it ->
                fields.put(
                    it.getKey(), texts(it.getValue()).stream().map(OdpNames::bare).toList()));
    return Map.copyOf(fields);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode text : list) {
      if (seen.add(text.asText())) {
        texts.add(text.asText());
      }
    }
    return List.copyOf(texts);
  }

  private static JsonNode load() {
    try (InputStream in = OdpNames.class.getResourceAsStream("/monazite/corpus/format/odp.json")) {
      if (in == null) {
        throw new IllegalStateException("odp.json is missing from the program");
      }
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
