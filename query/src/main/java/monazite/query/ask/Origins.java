package monazite.query.ask;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import monazite.indexer.store.Schema;
import monazite.query.ask.SearchEngine.SourceCount;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;

/// Counts what an index was made of, from columns alone.
final class Origins {
  /// Counts and days of one origin.
  private static final class Tally {
    private long publications;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
  }

  private Origins() {}

  static List<SourceCount> of(IndexReader reader) throws IOException {
    Map<String, Tally> tallies = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      count(leaf, tallies);
    }
    Map<String, SourceCount> counts = new TreeMap<>();
    tallies.forEach(
        (origin, tally) -> {
          String[] parts = origin.split(" ", -1);
          for (int i = 1; i + 1 < parts.length; i += 2) {
            SourceCount one = count(parts[0], parts[i], Long.parseLong(parts[i + 1]), tally);
            counts.merge(parts[0] + " " + parts[i], one, Origins::sum);
          }
        });
    return List.copyOf(counts.values());
  }

  private static void count(LeafReaderContext leaf, Map<String, Tally> tallies) throws IOException {
    SortedDocValues origins = leaf.reader().getSortedDocValues(Schema.ORIGIN);
    if (origins == null) {
      return;
    }
    NumericDocValues days = leaf.reader().getNumericDocValues(Schema.PUBLISHED);
    Bits live = leaf.reader().getLiveDocs();
    Tally[] byOrdinal = new Tally[origins.getValueCount()];
    for (int i = 0; i < byOrdinal.length; i++) {
      String origin = origins.lookupOrd(i).utf8ToString();
      byOrdinal[i] = tallies.computeIfAbsent(origin, _ -> new Tally());
    }
    while (origins.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
      int doc = origins.docID();
      if (live == null || live.get(doc)) {
        Tally tally = byOrdinal[origins.ordValue()];
        tally.publications++;
        if (days != null && days.advanceExact(doc)) {
          tally.first = Math.min(tally.first, days.longValue());
          tally.last = Math.max(tally.last, days.longValue());
        }
      }
    }
  }

  private static SourceCount count(String office, String format, long readings, Tally tally) {
    boolean dated = tally.first <= tally.last;
    return new SourceCount(
        format,
        office,
        tally.publications,
        readings * tally.publications,
        dated ? Optional.of(LocalDate.ofEpochDay(tally.first)) : Optional.empty(),
        dated ? Optional.of(LocalDate.ofEpochDay(tally.last)) : Optional.empty());
  }

  private static SourceCount sum(SourceCount one, SourceCount other) {
    return new SourceCount(
        one.format(),
        one.office(),
        one.publications() + other.publications(),
        one.records() + other.records(),
        one.first().isEmpty() || other.first().filter(one.first().get()::isAfter).isPresent()
            ? other.first()
            : one.first(),
        one.last().isEmpty() || other.last().filter(one.last().get()::isBefore).isPresent()
            ? other.last()
            : one.last());
  }
}
