package monazite.seeds.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import monazite.seeds.SeedException;

/// A place in a data file; reading something else than is there gives an error that names it.
record LawNode(String place, JsonNode json) {

  SeedException wrong(String what) {
    return new SeedException(place + ": " + what);
  }

  /// Refuses keys that no reader looks at, so that a misspelt one can't be silently ignored.
  LawNode knowing(String... keys) {
    if (!json.isObject()) {
      throw wrong("an object is expected");
    }
    Set<String> known = Set.of(keys);
    json.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                throw wrong("unknown key \"" + key + "\"; known: " + String.join(", ", keys));
              }
            });
    return this;
  }

  boolean has(String key) {
    return json.hasNonNull(key);
  }

  LawNode at(String key) {
    if (!has(key)) {
      throw wrong("\"" + key + "\" is missing");
    }
    return new LawNode(place + "/" + key, json.get(key));
  }

  String text() {
    if (!json.isTextual()) {
      throw wrong("a text is expected");
    }
    return json.textValue();
  }

  String text(String key) {
    return at(key).text();
  }

  String textOr(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  boolean flag(String key) {
    if (!has(key)) {
      return false;
    }
    LawNode node = at(key);
    if (!node.json.isBoolean()) {
      throw node.wrong("true or false is expected");
    }
    return node.json.booleanValue();
  }

  int whole(String key) {
    LawNode node = at(key);
    if (!node.json.canConvertToInt() || node.json.intValue() < 0) {
      throw node.wrong("a whole number is expected");
    }
    return node.json.intValue();
  }

  Optional<Integer> wholeIfThere(String key) {
    return has(key) ? Optional.of(whole(key)) : Optional.empty();
  }

  Optional<Long> number(String key) {
    return has(key) ? Optional.of(at(key).json.longValue()) : Optional.empty();
  }

  LocalDate date(String key) {
    LawNode node = at(key);
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeException e) {
      throw node.wrong("\"" + node.text() + "\" is no date; write 1995-06-08");
    }
  }

  Optional<LocalDate> dateIfThere(String key) {
    return has(key) ? Optional.of(date(key)) : Optional.empty();
  }

  <E extends Enum<E>> E choice(String key, Class<E> type) {
    return at(key).oneOf(type);
  }

  /// The constant that the text names.
  <E extends Enum<E>> E oneOf(Class<E> type) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(text().toUpperCase(Locale.ROOT))) {
        return value;
      }
    }
    throw wrong("\"" + text() + "\" is none of " + Arrays.toString(type.getEnumConstants()));
  }

  <E extends Enum<E>> E choiceOr(String key, E otherwise) {
    return has(key) ? choice(key, otherwise.getDeclaringClass()) : otherwise;
  }

  /// The list's members read one by one; without the key an empty list.
  <T> List<T> each(String key, Function<LawNode, T> reader) {
    if (!has(key)) {
      return List.of();
    }
    LawNode list = at(key);
    if (!list.json.isArray()) {
      throw list.wrong("a list is expected");
    }
    List<T> read = new ArrayList<>();
    for (int i = 0; i < list.json.size(); i++) {
      read.add(reader.apply(new LawNode(list.place + "/" + i, list.json.get(i))));
    }
    return read;
  }

  List<String> texts(String key) {
    return each(key, LawNode::text);
  }
}
