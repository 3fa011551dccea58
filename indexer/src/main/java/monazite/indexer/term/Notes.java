package monazite.indexer.term;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is written down while a term is worked out.
final class Notes {
  private final Set<String> steps = new LinkedHashSet<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<String> missingForStatus = new LinkedHashSet<>();
  private final Set<String> assumptions = new LinkedHashSet<>();
  private final Set<String> assumedForStatus = new LinkedHashSet<>();
  private final Set<String> flags = new LinkedHashSet<>();

  void step(String step) {
    steps.add(step);
  }

  void used(String key) {
    used.add(key);
  }

  void missing(String key) {
    missing.add(key);
  }

  /// A fact that the status needs, not the term.
  void missingForStatus(String key) {
    missingForStatus.add(key);
  }

  void assume(String assumption) {
    assumptions.add(assumption);
  }

  /// Taken for granted of the status, not of the term.
  void assumeForStatus(String assumption) {
    assumedForStatus.add(assumption);
  }

  void flag(String flag) {
    flags.add(flag);
  }

  boolean assumed() {
    return !assumptions.isEmpty();
  }

  List<String> steps() {
    return List.copyOf(steps);
  }

  List<String> used() {
    return List.copyOf(used);
  }

  /// What would narrow the answer; of an exact term only what its status needs.
  List<String> missing(boolean exact) {
    Set<String> all = new LinkedHashSet<>(exact ? Set.of() : missing);
    all.addAll(missingForStatus);
    return List.copyOf(all);
  }

  List<String> assumptions() {
    Set<String> all = new LinkedHashSet<>(assumptions);
    all.addAll(assumedForStatus);
    return List.copyOf(all);
  }

  List<String> flags() {
    return List.copyOf(flags);
  }
}
