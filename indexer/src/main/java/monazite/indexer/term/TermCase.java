package monazite.indexer.term;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.PublicationNumber;

/// What is known of one right, as far as its end depends on it; what isn't there isn't known.
///
/// @param office two-letter code
/// @param document the publication
/// @param kind kind code; empty where none is stated
/// @param right sort of right in words; empty where none is stated
/// @param asOf day for which the status is asked, where the case states one
/// @param dates dates stated, exact or as spans
/// @param days stated numbers of days, by input name (`ptaDays`, `extensionDays`)
/// @param statedYears length of the term as printed
/// @param renewed whether a renewable right was renewed
/// @param facts answers to questions that a rule asks, by name
/// @param stateLapses dates on which parts of the right lapsed, by state
/// @param notRead keys that mean nothing here
public record TermCase(
    String office,
    Optional<PublicationNumber> document,
    String kind,
    String right,
    Optional<LocalDate> asOf,
    Map<DateKey, DateSpan> dates,
    Lineage lineage,
    Map<String, Integer> days,
    Optional<Integer> statedYears,
    Disclaimer disclaimer,
    Optional<Boolean> renewed,
    Map<String, Boolean> facts,
    FeeRecord fees,
    Map<String, DateSpan> stateLapses,
    List<String> notRead) {

  public TermCase {
    dates = Map.copyOf(dates);
    days = Map.copyOf(days);
    facts = Map.copyOf(facts);
    stateLapses = Map.copyOf(stateLapses);
    notRead = List.copyOf(notRead);
  }

  /// The case that a JSON object states.
  ///
  /// @throws TermInputException where a value can't be read, naming its key and what to write
  public static TermCase parse(JsonNode in) {
    return new TermCaseReader(in).read();
  }

  /// The case that a publication states on its front page.
  public static TermCase of(PatentDocument document) {
    return TermCaseOfDocument.read(document);
  }

  /// A stated date, or its span.
  Optional<DateSpan> date(DateKey key) {
    return Optional.ofNullable(dates.get(key));
  }

  /// The first of several dates that is stated.
  Optional<DateSpan> first(DateKey... keys) {
    for (DateKey key : keys) {
      if (dates.containsKey(key)) {
        return date(key);
      }
    }
    return Optional.empty();
  }
}
