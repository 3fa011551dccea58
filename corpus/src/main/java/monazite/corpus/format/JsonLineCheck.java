package monazite.corpus.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.PublicationNumber;

/// Compares a line's tree with the records that it is to become, so that no key is passed over and
/// every complaint names the key, the value and what to write.
final class JsonLineCheck {
  private static final int LONGEST_VALUE = 60;

  /// The parts of each record type; looked up once, as lines are many.
  private static final ClassValue<Map<String, Type>> PARTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Type> computeValue(Class<?> type) {
          Map<String, Type> parts = new LinkedHashMap<>();
          for (RecordComponent part : type.getRecordComponents()) {
            parts.put(part.getName(), part.getGenericType());
          }
          return parts;
        }
      };

  private JsonLineCheck() {}

  /// Looks at a whole document.
  ///
  /// @throws IllegalArgumentException at the first unknown key or value of the wrong kind
  static void check(JsonNode document) {
    object("", document, PatentDocument.class);
  }

  static IllegalArgumentException wrong(String path, JsonNode value, String remedy) {
    String text = value.toString();
    String shown = text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + " ..." : text;
    return new IllegalArgumentException(path + ": " + shown + ": " + remedy);
  }

  private static void object(String path, JsonNode node, Class<?> type) {
    require(node.isObject(), path, node, "write an object, {...}");
    Map<String, Type> parts = PARTS.get(type);
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!parts.containsKey(entry.getKey())) {
        String also = path.isEmpty() ? ", " + String.join(", ", JsonLineDefaults.SHORT) : "";
        throw new IllegalArgumentException(
            "unknown key "
                + path
                + (path.isEmpty() ? "" : ".")
                + entry.getKey()
                + "; known: "
                + String.join(", ", parts.keySet())
                + also);
      }
    }
    parts.forEach(
        (name, part) -> value(path.isEmpty() ? name : path + "." + name, node.path(name), part));
  }

  private static void value(String path, JsonNode node, Type type) {
    if (type instanceof Class<?> word && word.isEnum()) {
      word(path, node, word);
    } else if (!node.isMissingNode() && !node.isNull()) {
      present(path, node, type);
    }
  }

  private static void present(String path, JsonNode node, Type type) {
    if (type instanceof ParameterizedType generic) {
      container(path, node, generic);
    } else if (type == String.class || type == PublicationNumber.class) {
      require(node.isValueNode(), path, node, "write a text");
    } else if (type == LocalDate.class) {
      require(isDate(node), path, node, "no date; write it as 1987-02-28");
    } else if (type == boolean.class) {
      require(node.isBoolean(), path, node, "write true or false");
    } else if (type == int.class || type == Integer.class) {
      require(
          node.isIntegralNumber() && node.canConvertToInt(), path, node, "write a whole number");
    } else if (type == long.class) {
      require(
          node.isIntegralNumber() && node.canConvertToLong(), path, node, "write a whole number");
    } else if (type instanceof Class<?> part && part.isRecord()) {
      object(path, node, part);
    } else {
      throw new IllegalStateException(path + ": no check for " + type);
    }
  }

  private static void container(String path, JsonNode node, ParameterizedType type) {
    Type[] inner = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      value(path, node, inner[0]);
    } else if (type.getRawType() == List.class) {
      require(node.isArray(), path, node, "write a list, [...]");
      for (int i = 0; i < node.size(); i++) {
        String below = path + "[" + i + "]";
        require(!node.get(i).isNull(), below, node.get(i), "leave it out");
        value(below, node.get(i), inner[0]);
      }
    } else {
      require(node.isObject(), path, node, "write an object, {\"en\":\"text\"}");
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        JsonNode text = entry.getValue();
        require(text.isTextual(), path + "." + entry.getKey(), text, "write a text");
      }
    }
  }

  private static void word(String path, JsonNode node, Class<?> type) {
    String words =
        Arrays.stream(type.getEnumConstants())
            .map(one -> one.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    if (node.isMissingNode() || node.isNull()) {
      throw new IllegalArgumentException(path + " is missing; write one of " + words);
    }
    boolean known =
        node.isTextual()
            && Arrays.stream(type.getEnumConstants())
                .anyMatch(one -> one.toString().equalsIgnoreCase(node.asText()));
    require(known, path, node, "write one of " + words);
  }

  private static boolean isDate(JsonNode node) {
    try {
      LocalDate day = node.isTextual() ? LocalDate.parse(node.asText()) : LocalDate.MIN;
      return Dates.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).isPresent();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void require(boolean good, String path, JsonNode value, String remedy) {
    if (!good) {
      throw wrong(path, value, remedy);
    }
  }
}
