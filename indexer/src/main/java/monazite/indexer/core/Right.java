package monazite.indexer.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A simple family: all publications of one right count once.
///
/// @param id key of the simple family
/// @param members facts by publication number
/// @param cites publications that a member cites, without kind
/// @param citesAnything whether a member states any citation
/// @param family the material family that most members are of; of equals the first by name
/// @param technology material and topic: what it is compared in
/// @param priority the earliest of its members'
record Right(
    String id,
    SortedMap<String, CoreFacts> members,
    SortedSet<String> cites,
    boolean citesAnything,
    String family,
    String technology,
    Optional<LocalDate> priority) {

  static Right of(String id, Map<String, CoreFacts> members) {
    SortedSet<String> cites = new TreeSet<>();
    members.values().forEach(member -> cites.addAll(member.cites()));
    String family = most(members.values().stream().map(CoreFacts::family).toList());
    String topic = most(members.values().stream().map(CoreFacts::topic).toList());
    return new Right(
        id,
        new TreeMap<>(members),
        cites,
        !cites.isEmpty(),
        family,
        topic.isEmpty() ? family : family + " / " + topic,
        members.values().stream()
            .flatMap(member -> member.priority().stream())
            .min(LocalDate::compareTo));
  }

  private static String most(Collection<String> words) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    words.stream()
        .filter(word -> !word.isEmpty())
        .forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /// The office whose manner of citing counts: that of the first grant, else of the first member.
  String office() {
    return members.values().stream()
        .min(Comparator.comparing(member -> !member.granted()))
        .map(CoreFacts::office)
        .orElse("");
  }

  boolean granted() {
    return members.values().stream().anyMatch(member -> member.granted());
  }

  /// Whether no member's claims were examined: claims as filed, and rights that aren't looked at.
  boolean unexamined() {
    return members.values().stream().noneMatch(member -> member.granted() && !member.unexamined());
  }

  /// The member with the broadest claim: of the granted ones if any of them has claims.
  Optional<Map.Entry<String, CoreFacts>> broadest() {
    List<Map.Entry<String, CoreFacts>> claiming =
        members.entrySet().stream().filter(entry -> entry.getValue().reach().isPresent()).toList();
    boolean granted = claiming.stream().anyMatch(entry -> entry.getValue().granted());
    return claiming.stream()
        .filter(entry -> !granted || entry.getValue().granted())
        .max(
            Comparator.<Map.Entry<String, CoreFacts>>comparingDouble(
                    entry -> entry.getValue().reach().orElse(0.0))
                .thenComparing(
                    Comparator.comparing(Map.Entry<String, CoreFacts>::getKey).reversed()));
  }

  /// Whether a claim that counts is core.
  boolean coreClaim() {
    boolean granted = broadest().map(entry -> entry.getValue().granted()).orElse(false);
    return members.values().stream()
        .anyMatch(member -> member.coreClaim() && (!granted || member.granted()));
  }
}
