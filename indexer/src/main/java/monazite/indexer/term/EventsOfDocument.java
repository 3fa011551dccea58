package monazite.indexer.term;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.PatentDocument;

/// What the sources of a publication say happened to its right, as the term needs it.
final class EventsOfDocument {
  /// The sign at the end of a collection's words for the influence of an event on the right.
  private static final Pattern SIGN = Pattern.compile("\\(([+-])\\)$");

  private EventsOfDocument() {}

  /// The events; nothing says that they are all there are, so a fee that isn't among them is not
  /// known to be unpaid.
  static FeeRecord of(PatentDocument document) {
    List<LegalEvent> events =
        document.termFacts().events().stream()
            .map(event -> event(event, document.publication().office()))
            .toList();
    return events.isEmpty() ? FeeRecord.NONE : new FeeRecord(false, false, events, "");
  }

  private static LegalEvent event(monazite.corpus.document.LegalEvent event, String office) {
    Matcher sign = SIGN.matcher(event.text());
    boolean own = event.office().isEmpty() || event.office().equals(office);
    return new LegalEvent(
        event.code().strip().toUpperCase(Locale.ROOT),
        event.text(),
        event.date(),
        event.effective() ? event.date() : Optional.empty(),
        Optional.empty(),
        own ? "" : event.office().toUpperCase(Locale.ROOT),
        "",
        sign.find() ? sign.group(1) : "");
  }
}
