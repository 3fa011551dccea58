package monazite.seeds.holder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Finds the entry that a name means. Every rule is certain of one holder or finds none.
final class NameIndex {
  /// A word of an entry's writing, and the entry.
  private record Slot(String word, Entry entry) {}

  private record Entry(String id, String writing) {}

  private final NameRules rules;
  private final Map<String, KnownHolder> holders;
  private final Map<String, Entry> byFullKey = new HashMap<>();
  private final Map<String, Entry> byOwnKey = new HashMap<>();
  private final Map<String, Set<Entry>> byKey = new HashMap<>();
  private final Map<String, Set<Entry>> byShortKey = new HashMap<>();
  private final Map<String, Set<Entry>> byInvertedKey = new HashMap<>();
  private final Map<String, List<Slot>> byRest = new HashMap<>();

  NameIndex(Map<String, KnownHolder> holders, NameRules rules) {
    this.rules = rules;
    this.holders = holders;
    holders.values().forEach(this::add);
  }

  private void add(KnownHolder holder) {
    for (String name : holder.exactNames()) {
      byFullKey.put(rules.fullKey(name), new Entry(holder.id(), name));
    }
    for (String name : holder.writings()) {
      Entry entry = new Entry(holder.id(), name);
      byOwnKey.putIfAbsent(rules.ownKey(name), entry);
      rules.keys(name).forEach(key -> add(byKey, key, entry));
      add(byShortKey, rules.shortKey(name), entry);
      add(byInvertedKey, rules.invertedKey(name), entry);
      if (!rules.typos().notOf().contains(holder.country())) {
        List<String> words = rules.bare(name);
        for (int i = 0; i < words.size(); i++) {
          byRest
              .computeIfAbsent(rest(words, i), any -> new ArrayList<>())
              .add(new Slot(words.get(i), entry));
        }
      }
    }
  }

  private static void add(Map<String, Set<Entry>> map, String key, Entry entry) {
    map.computeIfAbsent(key, any -> new HashSet<>()).add(entry);
  }

  /// The entry that a name means; empty where none does for certain.
  Optional<Match> find(String name) {
    return spelt(name, Match.How.SPELLING)
        .or(() -> spelt(rules.withoutRemark(name), Match.How.PART))
        .or(() -> shortened(rules.withoutRemark(name)))
        .or(() -> part(name))
        .or(() -> typo(rules.withoutRemark(name)));
  }

  private Optional<Match> spelt(String name, Match.How how) {
    Entry own = byFullKey.get(rules.fullKey(name));
    if (own == null) {
      own = byOwnKey.get(rules.ownKey(name));
    }
    return own == null
        ? one(byKey.getOrDefault(rules.key(name), Set.of()), how)
        : Optional.of(match(own, name, how));
  }

  private Match match(Entry entry, String name, Match.How how) {
    KnownHolder holder = holder(entry);
    if (how == Match.How.PART) {
      return new Match(holder, entry.writing(), how);
    }
    if (holder.name().equals(name)) {
      return new Match(holder, name, Match.How.NAME);
    }
    return holder.writings().contains(name) || holder.exactNames().contains(name)
        ? new Match(holder, name, Match.How.WRITING)
        : new Match(holder, entry.writing(), how);
  }

  private Optional<Match> part(String name) {
    for (String whole : rules.wholeNamesIn(name)) {
      Optional<Match> found = spelt(whole, Match.How.PART).or(() -> shortened(whole));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Match> shortened(String name) {
    if (!rules.isShortened(name)) {
      return Optional.empty();
    }
    return one(byShortKey.getOrDefault(rules.shortKey(name), Set.of()), Match.How.SHORTENED)
        .or(
            () ->
                rules.isInverted(name)
                    ? one(
                        byInvertedKey.getOrDefault(rules.invertedKey(name), Set.of()),
                        Match.How.SHORTENED)
                    : Optional.empty());
  }

  private Optional<Match> typo(String name) {
    List<String> words = rules.bare(name);
    int least = words.size() == 1 ? rules.typos().loneWord() : rules.typos().longWord();
    Set<Entry> near = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.length() < least) {
        continue;
      }
      for (Slot slot : byRest.getOrDefault(rest(words, i), List.of())) {
        if (slot.word().length() >= least && OneLetter.off(word, slot.word())) {
          near.add(slot.entry());
        }
      }
    }
    return one(near, Match.How.TYPO);
  }

  /// The one holder that all entries are of.
  private Optional<Match> one(Set<Entry> entries, Match.How how) {
    if (entries.stream().map(Entry::id).distinct().count() != 1) {
      return Optional.empty();
    }
    Entry first = entries.stream().min(Comparator.comparing(Entry::writing)).orElseThrow();
    return Optional.of(new Match(holder(first), first.writing(), how));
  }

  private KnownHolder holder(Entry entry) {
    return Objects.requireNonNull(holders.get(entry.id()));
  }

  private static String rest(List<String> words, int without) {
    List<String> rest = new ArrayList<>(words);
    rest.set(without, "*");
    return String.join(" ", rest);
  }
}
