package monazite.indexer.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.indexer.judge.StatusSpan;
import org.apache.lucene.util.BytesRef;

/// A patent as lists show it; small enough to be read for every match of a report.
///
/// @param publication normalised number
/// @param title in English where there is one
/// @param holder who holds the right today, as far as is known; empty without an assignee
/// @param holderId what tells that holder from others; empty without an assignee
/// @param families ids, the primary first, mentions left out
/// @param primaryFamily the one that the first claim is for
/// @param topics ids
/// @param claimsLabel core, improvement, peripheral or insufficient
/// @param lo earliest last day of the right, if all fees are paid
/// @param hi latest last day
/// @param simpleFamily key of the simple family; the publication itself where none is known
/// @param statuses the status over time
/// @param coreLabel how core the right is among all of the index; empty where it isn't labelled
public record Summary(
    String publication,
    String title,
    String office,
    String kind,
    String holder,
    String holderId,
    List<String> families,
    Optional<String> primaryFamily,
    List<String> topics,
    String claimsLabel,
    Optional<LocalDate> filed,
    Optional<LocalDate> granted,
    Optional<LocalDate> lo,
    Optional<LocalDate> hi,
    String simpleFamily,
    List<StatusSpan> statuses,
    String coreLabel) {
  private static final JsonFactory JSON = new JsonFactory();

  public Summary {
    families = List.copyOf(families);
    topics = List.copyOf(topics);
    statuses = List.copyOf(statuses);
  }

  /// The same in another simple family.
  public Summary inFamily(String family) {
    return with(family, coreLabel);
  }

  /// The same with a core label.
  public Summary labelled(String label) {
    return with(simpleFamily, label);
  }

  private Summary with(String family, String label) {
    return new Summary(
        publication,
        title,
        office,
        kind,
        holder,
        holderId,
        families,
        primaryFamily,
        topics,
        claimsLabel,
        filed,
        granted,
        lo,
        hi,
        family,
        statuses,
        label);
  }

  /// The last day of the right where it is certain.
  public Optional<LocalDate> lastDay() {
    return lo.isPresent() && lo.equals(hi) ? lo : Optional.empty();
  }

  /// The status on a day; `UNKNOWN` where nothing is known of that day.
  public String statusOn(LocalDate day) {
    for (StatusSpan span : statuses) {
      if (span.holdsOn(day)) {
        return span.status();
      }
    }
    return "UNKNOWN";
  }

  BytesRef bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("publication", publication);
      json.writeStringField("title", title);
      json.writeStringField("office", office);
      json.writeStringField("kind", kind);
      json.writeStringField("holder", holder);
      json.writeStringField("holderId", holderId);
      list(json, "families", families);
      json.writeStringField("primaryFamily", primaryFamily.orElse(""));
      list(json, "topics", topics);
      json.writeStringField("claimsLabel", claimsLabel);
      date(json, "filed", filed);
      date(json, "granted", granted);
      date(json, "lo", lo);
      date(json, "hi", hi);
      json.writeStringField("simpleFamily", simpleFamily);
      list(
          json,
          "statuses",
          statuses.stream()
              .flatMap(
                  span ->
                      java.util.stream.Stream.of(
                          span.status(), span.from().toString(), span.to().toString()))
              .toList());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory doesn't fail
    }
    return new BytesRef(out.toByteArray());
  }

  /// Reads what the index holds.
  public static Summary read(BytesRef bytes) {
    Map<String, String> texts = new HashMap<>();
    Map<String, List<String>> lists = new HashMap<>();
    try (JsonParser json = JSON.createParser(bytes.bytes, bytes.offset, bytes.length)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY) {
          List<String> list = new ArrayList<>();
          while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(json.getText());
          }
          lists.put(name, list);
        } else {
          texts.put(name, json.getText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("index: a summary that can't be read", e);
    }
    return of(texts, lists);
  }

  private static Summary of(Map<String, String> texts, Map<String, List<String>> lists) {
    return new Summary(
        texts.getOrDefault("publication", ""),
        texts.getOrDefault("title", ""),
        texts.getOrDefault("office", ""),
        texts.getOrDefault("kind", ""),
        texts.getOrDefault("holder", ""),
        texts.getOrDefault("holderId", ""),
        lists.getOrDefault("families", List.of()),
        Optional.of(texts.getOrDefault("primaryFamily", "")).filter(id -> !id.isEmpty()),
        lists.getOrDefault("topics", List.of()),
        texts.getOrDefault("claimsLabel", ""),
        date(texts, "filed"),
        date(texts, "granted"),
        date(texts, "lo"),
        date(texts, "hi"),
        texts.getOrDefault("simpleFamily", ""),
        spans(lists.getOrDefault("statuses", List.of())),
        "");
  }

  private static List<StatusSpan> spans(List<String> flat) {
    List<StatusSpan> spans = new ArrayList<>();
    for (int i = 0; i + 2 < flat.size(); i += 3) {
      spans.add(
          new StatusSpan(
              flat.get(i), LocalDate.parse(flat.get(i + 1)), LocalDate.parse(flat.get(i + 2))));
    }
    return spans;
  }

  private static Optional<LocalDate> date(Map<String, String> texts, String name) {
    return Optional.ofNullable(texts.get(name)).map(LocalDate::parse);
  }

  private static void date(JsonGenerator json, String name, Optional<LocalDate> date)
      throws IOException {
    if (date.isPresent()) {
      json.writeStringField(name, date.get().toString());
    }
  }

  private static void list(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
