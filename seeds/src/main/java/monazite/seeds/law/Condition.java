package monazite.seeds.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What must hold for a rule to apply.
public sealed interface Condition {

  /// What to make of a condition whose input isn't stated.
  enum WhenUnknown {
    /// It may hold or not: answer an interval.
    EITHER,
    /// Taken to hold, as a named assumption.
    ASSUME,
    /// Taken not to hold.
    EXCLUDE
  }

  /// A date lies within a range, both days included.
  record Within(
      Base base, Optional<LocalDate> from, Optional<LocalDate> to, WhenUnknown whenUnknown)
      implements Condition {}

  /// The unadjusted end under a rule lies before a day.
  record EndsBefore(String rule, LocalDate day) implements Condition {}

  /// The unadjusted end under a rule is that day or later.
  record EndsFrom(String rule, LocalDate day) implements Condition {}

  /// Each of the stated facts has this answer.
  record All(List<String> facts, boolean answer, WhenUnknown whenUnknown) implements Condition {
    public All {
      facts = List.copyOf(facts);
    }
  }

  /// One of the stated facts at least has this answer.
  record Any(List<String> facts, boolean answer, WhenUnknown whenUnknown) implements Condition {
    public Any {
      facts = List.copyOf(facts);
    }
  }

  /// A date is not stated (there was no such event).
  ///
  /// @param assumed that it isn't stated is taken to mean that there was none
  record Absent(Base base, boolean assumed) implements Condition {}

  /// A date is stated.
  record Present(Base base) implements Condition {}
}
