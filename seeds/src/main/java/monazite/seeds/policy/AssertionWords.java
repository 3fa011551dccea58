package monazite.seeds.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import monazite.seeds.SeedException;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;

/// Words by which a statement on patents is told to say something that can be judged, or can't.
///
/// @param coreSaid words for core rights
/// @param kinds words by kind of assertion, in their order
public record AssertionWords(List<String> coreSaid, Map<String, List<String>> kinds) {
  private static final String FILE = "policy/checks.json";

  public AssertionWords {
    coreSaid = List.copyOf(coreSaid);
  }

  /// Reads `policy/checks.json`.
  ///
  /// @throws SeedException where it is missing or wrong
  public static AssertionWords of(Seeds seeds) {
    Seeds.SeedFile file =
        seeds.files("policy").stream()
            .filter(one -> one.name().equals(FILE))
            .reduce((one, later) -> later)
            .orElseThrow(() -> new SeedException(FILE + " is missing"));
    SeedFields fields = SeedFields.of(file);
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    fields.each("kinds", one -> kinds.put(one.text("kind"), one.texts("words")));
    return new AssertionWords(fields.texts("coreSaid"), kinds);
  }

  /// The kinds of assertion that a text makes.
  public List<String> kindsIn(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    kinds.forEach(
        (kind, words) -> {
          if (words.stream().anyMatch(low::contains)) {
            found.add(kind);
          }
        });
    return found;
  }

  /// Whether a text speaks of core rights.
  public boolean saysCore(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return coreSaid.stream().anyMatch(low::contains);
  }
}
