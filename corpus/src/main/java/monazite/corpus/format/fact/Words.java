package monazite.corpus.format.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.Relation;

/// The words of `words.json`.
final class Words {
  private static final JsonNode DATA = data();

  /// Language by [Character.UnicodeScript].
  static final Map<String, String> SCRIPTS = map(DATA.path("scripts"));

  /// Language of Han characters by office.
  static final Map<String, String> OFFICE_SCRIPTS = map(DATA.path("officeScripts"));

  /// Languages in Latin letters that small words tell apart.
  static final List<String> LATIN =
      DATA.path("functionWords").properties().stream().map(Map.Entry::getKey).toList();

  /// The languages of a small word.
  static final Map<String, List<String>> FUNCTION_WORDS = functionWords();

  /// Words before a claim's number in brackets.
  static final Set<String> CLAIM_HEADS = set(DATA.path("claimHeads"));

  private static final Set<String> LEGAL_FORMS = set(DATA.path("legalForms"));
  private static final Set<String> NOTHING = set(DATA.path("nothing"));
  private static final Map<String, String> TIES = map(DATA.path("ties"));

  private static final Map<String, String> NUMBER_FORMS = map(DATA.path("numberForms"));

  private Words() {}

  /// Office and kind, with a blank between them, of a publication number that names no office but
  /// is written as one alone writes it; empty for others.
  static Optional<String> home(String number) {
    return NUMBER_FORMS.entrySet().stream()
        .filter(form -> number.matches(form.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// Whether a part behind a comma goes on with the name before it: `Ltd.`
  static boolean isLegalForm(String part) {
    String bare = part.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    return bare.isEmpty() || LEGAL_FORMS.contains(bare) || endsInForms(part);
  }

  /// `Co. Ltd.`
  private static boolean endsInForms(String part) {
    return List.of(part.split(" ", -1)).stream()
        .map(word -> word.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT))
        .allMatch(LEGAL_FORMS::contains);
  }

  /// Whether a cell's text means that it is empty.
  static boolean isNothing(String text) {
    return text.length() <= 4 && NOTHING.contains(text.toLowerCase(Locale.ROOT));
  }

  /// What a dump's word says of the tie to an earlier application; empty where it isn't known.
  static Optional<Relation.Kind> tie(String word) {
    String key = word.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    return Optional.ofNullable(TIES.get(key))
        .map(name -> Relation.Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  private static Map<String, List<String>> functionWords() {
    Map<String, List<String>> words = new HashMap<>();
    for (String language : LATIN) {
      String list = DATA.path("functionWords").path(language).asText();
      for (String word : list.split(" ", -1)) {
        words.computeIfAbsent(word, _ -> new ArrayList<>()).add(language);
      }
    }
    return Map.copyOf(words);
  }

  private static Map<String, String> map(JsonNode object) {
    Map<String, String> map = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      map.put(entry.getKey(), entry.getValue().asText());
    }
    return Map.copyOf(map);
  }

  private static Set<String> set(JsonNode list) {
    Set<String> set = new HashSet<>();
    list.forEach(item -> set.add(item.asText()));
    return Set.copyOf(set);
  }

  private static JsonNode data() {
    try (InputStream in = Words.class.getResourceAsStream("words.json")) {
      if (in == null) {
        throw new IllegalStateException("words.json is missing from the program");
      }
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
