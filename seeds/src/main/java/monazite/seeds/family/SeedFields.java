package monazite.seeds.family;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import monazite.seeds.SeedException;

/// Reads fields of one data file; what is missing or of the wrong kind is told with its place.
///
/// @param place file, and path within it
record SeedFields(String place, JsonNode json) {
  SeedException wrong(String name, String what) {
    return new SeedException(place + ": " + name + ": " + what);
  }

  String text(String name) {
    JsonNode value = json.get(name);
    if (value == null || !value.isTextual() || value.asText().isBlank()) {
      throw wrong(name, "must be a text");
    }
    return value.asText();
  }

  String text(String name, String otherwise) {
    return json.has(name) ? text(name) : otherwise;
  }

  double number(String name) {
    JsonNode value = json.get(name);
    if (value == null || !value.isNumber()) {
      throw wrong(name, "must be a number");
    }
    return value.asDouble();
  }

  boolean flag(String name) {
    JsonNode value = json.get(name);
    if (value != null && !value.isBoolean()) {
      throw wrong(name, "must be true or false");
    }
    return value != null && value.asBoolean();
  }

  List<String> texts(String name) {
    JsonNode value = json.get(name);
    List<String> all = new ArrayList<>();
    if (value != null) {
      if (!value.isArray()) {
        throw wrong(name, "must be a list of texts");
      }
      for (JsonNode item : value) {
        if (!item.isTextual()) {
          throw wrong(name, "must be a list of texts");
        }
        all.add(item.asText());
      }
    }
    return all;
  }

  SeedFields object(String name) {
    JsonNode value = json.get(name);
    if (value == null || !value.isObject()) {
      throw wrong(name, "must be an object");
    }
    return new SeedFields(place + ": " + name, value);
  }

  <T> List<T> each(String name, Function<SeedFields, T> read) {
    JsonNode value = json.get(name);
    List<T> all = new ArrayList<>();
    if (value != null) {
      if (!value.isArray()) {
        throw wrong(name, "must be a list");
      }
      for (JsonNode item : value) {
        all.add(read.apply(new SeedFields(place + ": " + name + " " + (all.size() + 1), item)));
      }
    }
    return all;
  }

  /// The object's own fields, each read by name.
  <T> Map<String, T> fields(Function<String, T> read) {
    Map<String, T> all = new LinkedHashMap<>();
    json.fieldNames().forEachRemaining(name -> all.put(name, read.apply(name)));
    return all;
  }
}
