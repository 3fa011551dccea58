package monazite.corpus.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Characters behind the entity names of HTML and the ISO sets that patent DTDs draw on; dumps use
/// them without the DTD at hand.
public final class Entities {
  private static final Map<String, String> TABLE = load();

  private Entities() {}

  /// The text behind `alpha` or `nbsp`; empty where the name is unknown.
  public static Optional<String> text(String name) {
    return Optional.ofNullable(TABLE.get(name));
  }

  private static Map<String, String> load() {
    try (InputStream in = Entities.class.getResourceAsStream("entities.txt")) {
      if (in == null) {
        throw new IllegalStateException("entities.txt is missing from the program");
      }
      Map<String, String> table = new HashMap<>();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      all.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> java.util.Arrays.stream(line.split(" ", -1)))
          .filter(item -> !item.isEmpty())
          .forEach(item -> put(table, item));
      return Map.copyOf(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(Map<String, String> table, String item) {
    int equals = item.indexOf('=');
    StringBuilder text = new StringBuilder();
    for (String point : item.substring(equals + 1).split("\\+", -1)) {
      text.appendCodePoint(Integer.parseInt(point, 16));
    }
    table.put(item.substring(0, equals), text.toString());
  }
}
