package monazite.indexer.term;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is written down while a term is worked out.
final class Notes {
  private final Set<String> steps = new LinkedHashSet<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<String> assumptions = new LinkedHashSet<>();
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

  void assume(String assumption) {
    assumptions.add(assumption);
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

  List<String> missing() {
    return List.copyOf(missing);
  }

  List<String> assumptions() {
    return List.copyOf(assumptions);
  }

  List<String> flags() {
    return List.copyOf(flags);
  }
}
