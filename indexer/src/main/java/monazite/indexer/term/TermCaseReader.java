package monazite.indexer.term;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.PublicationNumber;

/// Reads a case from JSON. Keys that are absent or null aren't known.
final class TermCaseReader {
  private static final int MOST_DAYS = 20_000;

  private final JsonNode in;
  private final Set<String> seen = new HashSet<>();

  TermCaseReader(JsonNode in) {
    this.in = in;
  }

  TermCase read() {
    if (!in.isObject()) {
      throw new TermInputException("in", "an object with the facts of a right is expected");
    }
    Optional<PublicationNumber> document = document();
    String office = text("office").toUpperCase(Locale.ROOT);
    if (office.isEmpty()) {
      office = document.map(PublicationNumber::office).orElse("");
    }
    if (office.isEmpty()) {
      throw new TermInputException("office", "is missing; write a two-letter code such as \"US\"");
    }
    String kind = text("kind").toUpperCase(Locale.ROOT);
    Map<DateKey, DateSpan> dates = dates();
    return new TermCase(
        office,
        document,
        kind.isEmpty() ? document.map(PublicationNumber::kind).orElse("") : kind,
        text("right"),
        asOf(),
        dates,
        new LineageReader(this).read(),
        days(),
        number("lengthOfGrantYears"),
        disclaimer(),
        answer("renewal"),
        facts(),
        new FeeRecordReader(this).read(),
        stateLapses(),
        notRead());
  }

  /// The value of a key; a missing node where it is absent or null.
  JsonNode value(String key) {
    seen.add(key);
    return in.hasNonNull(key) ? in.get(key) : in.path("");
  }

  /// True where the key is there at all, with null too.
  boolean stated(String key) {
    seen.add(key);
    return in.has(key);
  }

  private String text(String key) {
    JsonNode value = value(key);
    if (value.isContainerNode()) {
      throw new TermInputException(key, "a text is expected");
    }
    return value.asText("").strip();
  }

  private Optional<PublicationNumber> document() {
    String written = text("doc");
    return written.isEmpty() ? Optional.empty() : PublicationNumber.parse(written);
  }

  private Optional<LocalDate> asOf() {
    return date("asOf", value("asOf"))
        .map(
            span ->
                span.exact()
                    .orElseThrow(() -> new TermInputException("asOf", "a full date is expected")));
  }

  private Map<DateKey, DateSpan> dates() {
    Map<DateKey, DateSpan> dates = new EnumMap<>(DateKey.class);
    for (DateKey key : DateKey.values()) {
      JsonNode value = value(key.key());
      // "nationalPhase": true says that there was one, not when.
      if (!value.isBoolean()) {
        date(key.key(), value).ifPresent(span -> dates.put(key, span));
      }
    }
    return dates;
  }

  /// The date that a value is; empty where it is absent.
  Optional<DateSpan> date(String key, JsonNode value) {
    if (value.isMissingNode()
        || value.isNull()
        || (value.isTextual() && value.textValue().isBlank())) {
      return Optional.empty();
    }
    if (value.isObject()) {
      JsonNode inner = value.has("filed") ? value.get("filed") : value.path("date");
      return date(key, inner);
    }
    Optional<DateSpan> date =
        value.isValueNode() ? DateText.parse(value.asText()) : Optional.empty();
    if (date.isEmpty()) {
      throw new TermInputException(
          key,
          "\"" + shortened(value.toString()) + "\" is no date; write 1997-07-29, 1997-07 or 1997");
    }
    return date;
  }

  static String shortened(String text) {
    String bare = text.replace("\"", "");
    return bare.length() <= 40 ? bare : bare.substring(0, 40) + "…";
  }

  private Map<String, Integer> days() {
    Map<String, Integer> days = new HashMap<>();
    for (String key : List.of("ptaDays", "extensionDays")) {
      number(key).ifPresent(number -> days.put(key, number));
    }
    return days;
  }

  private Optional<Integer> number(String key) {
    JsonNode value = value(key);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    String written = value.asText().strip();
    if (!written.matches("[0-9]{1,5}") || Integer.parseInt(written) > MOST_DAYS) {
      throw new TermInputException(
          key,
          "\""
              + shortened(value.toString())
              + "\": a whole number from 0 to "
              + MOST_DAYS
              + " is expected");
    }
    return Optional.of(Integer.valueOf(written));
  }

  private Optional<Boolean> answer(String key) {
    JsonNode value = value(key);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    return switch (value.asText("").strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "renewed", "1", "granted", "paid" -> Optional.of(true);
      case "false", "no", "not renewed", "none", "0" -> Optional.of(false);
      case "unknown", "" -> Optional.empty();
      default -> {
        if (date(key, value).isPresent()) {
          yield Optional.of(true);
        }
        yield Optional.empty();
      }
    };
  }

  private Disclaimer disclaimer() {
    JsonNode value = value("terminalDisclaimer");
    if (value.isObject()) {
      value = value.has("date") ? value.get("date") : value.path("lastDay");
      return date("terminalDisclaimer", value)
          .<Disclaimer>map(Disclaimer.Until::new)
          .orElse(new Disclaimer.ReferenceUnknown("reference patent not told"));
    }
    String words = value.asText("").strip();
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "", "false", "no", "none" -> new Disclaimer.None();
      default ->
          DateText.parse(words)
              .or(() -> DateText.within(words))
              .<Disclaimer>map(Disclaimer.Until::new)
              .orElse(new Disclaimer.ReferenceUnknown(words));
    };
  }

  private Map<String, Boolean> facts() {
    Map<String, Boolean> facts = new LinkedHashMap<>();
    in.properties()
        .forEach(
            entry -> {
              if (entry.getValue().isBoolean() && !seen.contains(entry.getKey())) {
                seen.add(entry.getKey());
                facts.put(entry.getKey(), entry.getValue().booleanValue());
              }
            });
    return facts;
  }

  private Map<String, DateSpan> stateLapses() {
    Map<String, DateSpan> lapses = new LinkedHashMap<>();
    value("stateLapses")
        .properties()
        .forEach(
            entry ->
                date("stateLapses." + entry.getKey(), entry.getValue())
                    .ifPresent(span -> lapses.put(entry.getKey(), span)));
    return lapses;
  }

  private List<String> notRead() {
    List<String> keys = new ArrayList<>();
    in.properties()
        .forEach(
            entry -> {
              if (!seen.contains(entry.getKey()) && !entry.getValue().isNull()) {
                keys.add(entry.getKey());
              }
            });
    return keys;
  }
}
