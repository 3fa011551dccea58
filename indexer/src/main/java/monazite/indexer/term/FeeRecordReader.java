package monazite.indexer.term;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads payments and legal events in the shapes in which people note them: objects, `[code, date]`
/// pairs, `"EXP. 2012-03-05"`, bare dates or years of fees, an object of dates by code.
final class FeeRecordReader {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final TermCaseReader reader;
  private final List<LegalEvent> events = new ArrayList<>();

  FeeRecordReader(TermCaseReader reader) {
    this.reader = reader;
  }

  FeeRecord read() {
    JsonNode payments = reader.value("payments");
    JsonNode stated = reader.value("events");
    collect("payments", payments, true);
    collect("events", stated, false);
    JsonNode status = reader.value("feeStatus");
    String words =
        (status.isContainerNode() ? status.toString() : status.asText(""))
            .strip()
            .toLowerCase(Locale.ROOT);
    boolean kept = !payments.isMissingNode() || !stated.isMissingNode();
    return new FeeRecord(kept, words.contains("complete"), events, words);
  }

  private void collect(String key, JsonNode value, boolean payment) {
    if (value.isArray()) {
      for (JsonNode member : value) {
        if (member.isArray()) {
          pair(key, member, payment);
        } else {
          one(key, member, payment);
        }
      }
    } else if (value.isObject() && !named(value)) {
      value
          .properties()
          .forEach(entry -> one(key, entry.getKey() + " " + entry.getValue().asText(), payment));
    } else if (!value.isMissingNode()) {
      one(key, value, payment);
    }
  }

  private static boolean named(JsonNode value) {
    return value.has("code") || value.has("date") || value.has("stage") || value.has("year");
  }

  private void pair(String key, JsonNode pair, boolean payment) {
    StringBuilder words = new StringBuilder();
    for (JsonNode member : pair) {
      words.append(member.asText()).append(' ');
    }
    one(key, words.toString(), payment);
  }

  private void one(String key, JsonNode value, boolean payment) {
    if (!value.isObject()) {
      one(key, value.asText(), payment);
      return;
    }
    String code = first(value, "code", "event", "eventCode").toUpperCase(Locale.ROOT);
    Optional<LocalDate> date = day(key, value, "date", "eventDate", "paid");
    Optional<Integer> stage = stage(first(value, "stage", "year", "fee"));
    if (code.isEmpty() && date.isEmpty() && stage.isEmpty()) {
      throw new TermInputException(
          key, "an event needs a code or a date, {\"code\":\"EXP.\",\"date\":\"2012-03-05\"}");
    }
    events.add(
        new LegalEvent(
            code,
            first(value, "text", "description", "title"),
            date,
            day(key, value, "effective", "effectiveDate"),
            stage,
            first(value, "state", "country").toUpperCase(Locale.ROOT),
            first(value, "class", "eventClass", "category").toUpperCase(Locale.ROOT),
            first(value, "sign", "influence", "impact")));
  }

  private void one(String key, String words, boolean payment) {
    Matcher matcher = DATE.matcher(words);
    Optional<LocalDate> date = Optional.empty();
    String rest = words.strip();
    if (matcher.find()) {
      date = DateText.parse(matcher.group()).flatMap(DateSpan::exact);
      if (date.isEmpty()) {
        throw new TermInputException(key, "\"" + matcher.group() + "\" is no date");
      }
      rest = words.replace(matcher.group(), "").strip();
    }
    Optional<Integer> stage = payment ? stage(rest) : Optional.empty();
    String code = stage.isPresent() || rest.isEmpty() ? "" : rest.split("[\\s,:;]+", 2)[0];
    events.add(
        new LegalEvent(
            code.toUpperCase(Locale.ROOT), rest, date, Optional.empty(), stage, "", "", ""));
  }

  /// `4`, `4th`, `year 8`, `3.5`: the fee's year, or half a year before it.
  private static Optional<Integer> stage(String words) {
    Matcher matcher =
        Pattern.compile("(?:year |y)?(\\d{1,2})(\\.5)?(?:st|nd|rd|th|y| ?years?|th year)?")
            .matcher(words.strip().toLowerCase(Locale.ROOT));
    return matcher.matches()
        ? Optional.of(Integer.parseInt(matcher.group(1)) + (matcher.group(2) == null ? 0 : 1))
        : Optional.empty();
  }

  private static String first(JsonNode value, String... keys) {
    for (String key : keys) {
      if (value.hasNonNull(key)) {
        return value.get(key).asText().strip();
      }
    }
    return "";
  }

  private Optional<LocalDate> day(String list, JsonNode value, String... keys) {
    for (String key : keys) {
      Optional<DateSpan> date = reader.date(list + "." + key, value.path(key));
      if (date.isPresent()) {
        return date.map(DateSpan::hi);
      }
    }
    return Optional.empty();
  }
}
