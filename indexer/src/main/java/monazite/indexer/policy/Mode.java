package monazite.indexer.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.indexer.classify.TermFinder.Found;
import monazite.seeds.policy.Sign;

/// What a section of a document is about.
enum Mode {
  /// What is so today.
  STATE,
  /// What is aimed at.
  GOAL,
  /// What is to be worked on.
  PRIORITY,
  /// What the state is to do.
  MEASURE,
  /// Nothing tells.
  PLAIN,
  /// Not to be read.
  SKIP;

  /// What a heading says; empty where it says nothing. One that promises aims and priorities at
  /// once leaves it to those below it.
  static Optional<Mode> of(List<Found<Sign>> heading) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    heading.forEach(found -> signs.add(found.value()));
    if (signs.contains(Sign.HEAD_SKIP)) {
      return Optional.of(SKIP);
    }
    boolean goal = signs.contains(Sign.HEAD_GOAL);
    boolean priority = signs.contains(Sign.HEAD_PRIORITY);
    if (goal && priority) {
      return Optional.of(PLAIN);
    }
    if (goal || priority) {
      return Optional.of(goal ? GOAL : PRIORITY);
    }
    if (signs.contains(Sign.IP)) {
      return Optional.of(PLAIN);
    }
    if (signs.contains(Sign.HEAD_MEASURE)) {
      return Optional.of(MEASURE);
    }
    return signs.contains(Sign.HEAD_STATE) ? Optional.of(STATE) : Optional.empty();
  }
}
