package monazite.corpus.format.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import monazite.corpus.format.fact.Field;

/// What column names mean, in the languages of `columns.json`.
final class Columns {
  private static final int LONGEST = 80;
  private static final Map<String, Field> MEANINGS = meanings();

  private Columns() {}

  /// The letters and digits of a name, in small letters.
  static String key(String name) {
    if (name.length() > LONGEST) {
      return "";
    }
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /// What a column states; empty where it isn't read.
  static Optional<Field> meaning(String name) {
    return Optional.ofNullable(MEANINGS.get(key(name)));
  }

  private static Map<String, Field> meanings() {
    try (InputStream in = Columns.class.getResourceAsStream("columns.json")) {
      if (in == null) {
        throw new IllegalStateException("columns.json is missing from the program");
      }
      Map<String, Field> meanings = new HashMap<>();
      for (Map.Entry<String, JsonNode> entry :
          new ObjectMapper().readTree(in).path("fields").properties()) {
        Field field =
            Field.of(entry.getKey())
                .orElseThrow(() -> new IllegalStateException("columns.json: " + entry.getKey()));
        entry.getValue().forEach(name -> meanings.put(key(name.asText()), field));
      }
      return Map.copyOf(meanings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
