package monazite.indexer.run;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import monazite.corpus.document.PatentDocument;
import monazite.indexer.judge.Judge;
import monazite.indexer.store.IndexFolder;
import monazite.indexer.store.LandscapeWriter;
import monazite.indexer.store.StoredPolicies;
import monazite.indexer.store.StoredReadings;

/// Derives everything that can be derived anew from the stored readings.
public final class Reindex {
  private Reindex() {}

  /// How much was derived anew.
  public record Derived(long patents, long policies) {}

  /// Judges and writes every stored patent and policy document; the caller commits.
  public static Derived run(IndexFolder folder, LandscapeWriter writer, Judge judge)
      throws IOException {
    Entries entries = new Entries(judge);
    AtomicLong patents = new AtomicLong();
    StoredReadings.each(
        folder,
        lines -> {
          List<PatentDocument> sources = Readings.parse(lines);
          boolean labelled =
              sources.stream()
                  .anyMatch(
                      reading ->
                          judge.bringsIn(reading.publication())
                              || !judge.families(reading).families().isEmpty());
          writer.put(entries.of(sources, labelled));
          patents.incrementAndGet();
        });
    AtomicLong policies = new AtomicLong();
    StoredPolicies.each(
        folder,
        policy -> {
          writer.put(judge.issued(policy), Readings.place(policy.source()));
          policies.incrementAndGet();
        });
    Ties.make(writer, judge);
    return new Derived(patents.get(), policies.get());
  }
}
