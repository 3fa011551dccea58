package monazite.corpus.format.odp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.format.Dates;

/// An object's values by field, however its service writes the keys.
final class Fields {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ].*)?");
  private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{2})-([0-9]{2})-([0-9]{4})");

  private final Map<String, JsonNode> values = new HashMap<>();

  private Fields() {}

  static Fields of(JsonNode object) {
    Fields fields = new Fields();
    fields.add(object);
    return fields;
  }

  /// The object's own values, and those of its parts where it has none of that name. An array of
  /// one is as good as what it holds.
  static Fields withParts(JsonNode object) {
    Fields fields = of(object);
    for (String part : OdpNames.PARTS) {
      JsonNode value = fields.values.get(part);
      if (value != null && value.isArray() && value.size() == 1) {
        fields.add(value.path(0));
      } else if (value != null) {
        fields.add(value);
      }
    }
    return fields;
  }

  private void add(JsonNode object) {
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      values.putIfAbsent(OdpNames.bare(property.getKey()), property.getValue());
    }
  }

  /// The first value of a field that is not empty, as text; empty where there is none.
  String text(String field) {
    for (String key : OdpNames.keys(field)) {
      String text = text(values.get(key));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static String text(@org.jspecify.annotations.Nullable JsonNode value) {
    JsonNode single = value != null && value.isArray() ? value.path(0) : value;
    if (single == null || single.isContainerNode()) {
      return "";
    }
    String text = single.asText().strip();
    return text.equals("null") ? "" : text.replaceAll("\\s+", " ");
  }

  /// The texts of a field that holds an array of them.
  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : nodes(field)) {
      if (!text(value).isEmpty()) {
        texts.add(text(value));
      }
    }
    return texts;
  }

  /// The objects of a field that holds one or an array of them.
  List<Fields> objects(String field) {
    List<Fields> objects = new ArrayList<>();
    for (JsonNode value : nodes(field)) {
      if (value.isObject()) {
        objects.add(of(value));
      }
    }
    return objects;
  }

  private List<JsonNode> nodes(String field) {
    List<JsonNode> nodes = new ArrayList<>();
    for (String key : OdpNames.keys(field)) {
      JsonNode value = values.get(key);
      if (value != null && value.isArray()) {
        value.forEach(nodes::add);
      } else if (value != null && !value.isNull()) {
        nodes.add(value);
      }
      if (!nodes.isEmpty()) {
        break;
      }
    }
    return nodes;
  }

  /// A day: `2021-01-05`, with a time behind it or none, or `01-05-2021`.
  Optional<LocalDate> date(String field) {
    String text = text(field);
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return day(first.group(1), first.group(2), first.group(3));
    }
    Matcher last = YEAR_LAST.matcher(text);
    return last.matches() ? day(last.group(3), last.group(1), last.group(2)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    return Dates.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /// The object's keys, for a message.
  String keys() {
    return String.join(", ", values.keySet().stream().sorted().limit(5).toList());
  }
}
