package monazite.indexer.run;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import monazite.corpus.document.PatentDocument;
import monazite.indexer.judge.Judge;
import monazite.indexer.store.IndexFolder;
import monazite.indexer.store.LandscapeWriter;
import monazite.indexer.store.StoredReadings;

/// Derives everything that can be derived anew from the stored readings.
public final class Reindex {
  private Reindex() {}

  /// Judges and writes every stored patent; the caller commits.
  ///
  /// @return how many patents
  public static long run(IndexFolder folder, LandscapeWriter writer, Judge judge)
      throws IOException {
    Entries entries = new Entries(judge);
    AtomicLong patents = new AtomicLong();
    StoredReadings.each(
        folder,
        lines -> {
          List<PatentDocument> sources = Readings.parse(lines);
          boolean labelled =
              sources.stream().anyMatch(reading -> !judge.families(reading).families().isEmpty());
          writer.put(entries.of(sources, labelled));
          patents.incrementAndGet();
        });
    Ties.make(writer, judge);
    return patents.get();
  }
}
