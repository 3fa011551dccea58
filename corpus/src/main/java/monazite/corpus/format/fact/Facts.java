package monazite.corpus.format.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one record states, field by field, in the source's own writing.
public final class Facts {
  private final Map<Field, List<Value>> values = new EnumMap<>(Field.class);

  /// One statement.
  ///
  /// @param detail a text's language, a party's country, the kind of a tie; empty where unsaid
  public record Value(String text, String detail) {}

  /// Adds a statement; blank ones say nothing.
  public void add(Field field, String text, String detail) {
    if (!text.isBlank()) {
      values
          .computeIfAbsent(field, _ -> new ArrayList<>())
          .add(new Value(text.strip(), detail.strip()));
    }
  }

  /// Takes back what was stated of a field.
  public void remove(Field field) {
    values.remove(field);
  }

  /// Adds what another row states of the same publication. Claims are counted; what else is
  /// repeated is said once.
  public void addAll(Facts others) {
    others.values.forEach(
        (field, list) -> {
          List<Value> own = values.computeIfAbsent(field, _ -> new ArrayList<>());
          boolean counted = field == Field.CLAIM || field == Field.CLAIM_NUMBER;
          list.stream().filter(it -> counted || !own.contains(it)).forEach(own::add);
        });
  }

  /// All statements of a field in the source's order.
  public List<Value> all(Field field) {
    return values.getOrDefault(field, List.of());
  }

  /// The first statement of a field.
  public Optional<String> first(Field field) {
    return all(field).stream().findFirst().map(Value::text);
  }
}
