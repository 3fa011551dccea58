package monazite.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// An object of a data file, read field by field; what is missing or of the wrong kind is told
/// with its place.
///
/// @param place file, and path within it
public record SeedFields(String place, JsonNode json) {
  /// The whole of a file.
  public static SeedFields of(Seeds.SeedFile file) {
    return new SeedFields(file.place(), file.json());
  }

  /// The object that a line of text is.
  ///
  /// @throws SeedException naming the place where it is none
  public static SeedFields line(String line, String place) {
    return new SeedFields(place, SeedJson.read(line.getBytes(StandardCharsets.UTF_8), place));
  }

  /// A complaint about a field.
  public SeedException wrong(String name, String what) {
    return new SeedException(place + ": " + name + ": " + what);
  }

  /// The same, once it is an object and has no keys but these.
  ///
  /// @throws SeedException naming another key and the known ones
  public SeedFields knowing(String... keys) {
    if (!json.isObject()) {
      throw new SeedException(place + ": must be an object, {...}, not " + SeedJson.kind(json));
    }
    List<String> known = Arrays.asList(keys);
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      if (!known.contains(entry.getKey())) {
        throw new SeedException(
            place + ": unknown key \"" + entry.getKey() + "\"; known: " + String.join(", ", known));
      }
    }
    return this;
  }

  /// The same at another place, for a better name than its position.
  public SeedFields called(String name) {
    return new SeedFields(name, json);
  }

  /// Whether the key is there.
  public boolean has(String name) {
    return json.has(name);
  }

  /// A text that must be there and say something.
  public String text(String name) {
    JsonNode value = json.path(name);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw mustBe(name, value, "a text");
    }
    return value.asText();
  }

  /// A text, or another where the key isn't there.
  public String text(String name, String otherwise) {
    return json.has(name) ? text(name) : otherwise;
  }

  /// A text, where the key is there.
  public Optional<String> optional(String name) {
    return json.has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  /// A number that must be there.
  public double number(String name) {
    JsonNode value = json.path(name);
    if (!value.isNumber()) {
      throw mustBe(name, value, "a number");
    }
    return value.asDouble();
  }

  /// True or false; false where the key isn't there.
  public boolean flag(String name) {
    JsonNode value = json.path(name);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw mustBe(name, value, "true or false");
    }
    return value.asBoolean();
  }

  /// A list of texts; empty where the key isn't there.
  public List<String> texts(String name) {
    JsonNode value = list(name, "a list of texts");
    List<String> all = new ArrayList<>();
    for (JsonNode item : value) {
      if (!item.isTextual()) {
        throw wrong(name + " " + (all.size() + 1), "must be a text, not " + SeedJson.kind(item));
      }
      all.add(item.asText());
    }
    return all;
  }

  /// An object that must be there.
  public SeedFields object(String name) {
    JsonNode value = json.path(name);
    if (!value.isObject()) {
      throw mustBe(name, value, "an object, {...}");
    }
    return new SeedFields(place + ": " + name, value);
  }

  /// The members of a list, each read; empty where the key isn't there.
  public <T> List<T> each(String name, Function<SeedFields, T> read) {
    List<T> all = new ArrayList<>();
    for (JsonNode item : list(name, "a list")) {
      String where = place + ": " + name + " " + (all.size() + 1);
      if (!item.isObject()) {
        throw new SeedException(where + ": must be an object, {...}, not " + SeedJson.kind(item));
      }
      all.add(read.apply(new SeedFields(where, item)));
    }
    return all;
  }

  /// The object's own fields, each read by name.
  public <T> Map<String, T> fields(Function<String, T> read) {
    Map<String, T> all = new LinkedHashMap<>();
    json.fieldNames().forEachRemaining(name -> all.put(name, read.apply(name)));
    return all;
  }

  private JsonNode list(String name, String what) {
    JsonNode value = json.path(name);
    if (!value.isMissingNode() && !value.isArray()) {
      throw mustBe(name, value, what);
    }
    return value;
  }

  private SeedException mustBe(String name, JsonNode value, String what) {
    return wrong(
        name, "must be " + what + (value.isMissingNode() ? "" : ", not " + SeedJson.kind(value)));
  }
}
