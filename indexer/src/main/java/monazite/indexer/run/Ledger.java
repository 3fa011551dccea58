package monazite.indexer.run;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/// Counts what became of every record of a run, by format and by office. Safe for use by several
/// threads. The counts add up, or [#close] says that they don't.
public final class Ledger {
  /// The fates of a group of records.
  ///
  /// @param read all of them
  /// @param fates how many met each fate; every fate has its entry
  public record Counts(long read, Map<Fate, Long> fates) {
    public Counts {
      fates = java.util.Collections.unmodifiableMap(new EnumMap<>(fates));
      long sum = fates.values().stream().mapToLong(Long::longValue).sum();
      if (sum != read) {
        throw new IllegalStateException("ledger: read " + read + ", accounted for " + sum);
      }
    }

    /// Records of one fate.
    public long of(Fate fate) {
      return fates.getOrDefault(fate, 0L);
    }
  }

  /// The whole account.
  public record Account(
      Counts total, SortedMap<String, Counts> byFormat, SortedMap<String, Counts> byOffice) {}

  private final AtomicLong read = new AtomicLong();
  private final Map<String, Map<Fate, LongAdder>> byFormat = new ConcurrentHashMap<>();
  private final Map<String, Map<Fate, LongAdder>> byOffice = new ConcurrentHashMap<>();

  /// A record came in.
  public void read() {
    read.incrementAndGet();
  }

  /// Records that an earlier run took before it was broken off.
  void resume(Bookmark mark) {
    for (Bookmark.Count count : mark.counts()) {
      read.addAndGet(count.records());
      counter(byFormat, count.format(), count.fate()).add(count.records());
      counter(byOffice, count.office(), count.fate()).add(count.records());
    }
  }

  /// Records counted as read so far.
  public long readSoFar() {
    return read.get();
  }

  /// A record met its fate.
  ///
  /// @param office two-letter code, or empty where it isn't known
  public void met(Fate fate, String format, String office) {
    counter(byFormat, format, fate).increment();
    counter(byOffice, office, fate).increment();
  }

  /// A record that was outside was looked at again, and met another fate.
  ///
  /// @param before office by which it was counted
  /// @param office by which it is counted now
  public void moved(String format, String before, Fate fate, String office) {
    counter(byFormat, format, Fate.OUTSIDE).decrement();
    counter(byOffice, before, Fate.OUTSIDE).decrement();
    met(fate, format, office);
  }

  /// The account at the end of a run.
  ///
  /// @throws IllegalStateException where a record has no fate, or two
  public Account close() {
    Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    for (Map<Fate, LongAdder> counts : byFormat.values()) {
      countsOf(counts).fates().forEach((fate, count) -> fates.merge(fate, count, Long::sum));
    }
    for (Fate fate : Fate.values()) {
      fates.putIfAbsent(fate, 0L);
    }
    return new Account(new Counts(read.get(), fates), sorted(byFormat), sorted(byOffice));
  }

  private static LongAdder counter(
      Map<String, Map<Fate, LongAdder>> groups, String group, Fate fate) {
    return groups
        .computeIfAbsent(group.isEmpty() ? "unknown" : group, _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(fate, _ -> new LongAdder());
  }

  private static SortedMap<String, Counts> sorted(Map<String, Map<Fate, LongAdder>> groups) {
    SortedMap<String, Counts> sorted = new TreeMap<>(Comparator.naturalOrder());
    groups.forEach((group, counts) -> sorted.put(group, countsOf(counts)));
    return sorted;
  }

  private static Counts countsOf(Map<Fate, LongAdder> counts) {
    Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      LongAdder count = counts.get(fate);
      fates.put(fate, count == null ? 0 : count.sum());
    }
    return new Counts(fates.values().stream().mapToLong(Long::longValue).sum(), fates);
  }
}
