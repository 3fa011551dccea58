package monazite.indexer.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import monazite.corpus.policy.Block;
import monazite.corpus.policy.PolicyDocument;

/// Collects the parts of a statement.
final class Draft {
  private final Statement.Kind kind;
  private List<String> families = List.of();
  private List<String> topics = List.of();
  private Optional<String> metric = Optional.empty();
  private Optional<Quantity> quantity = Optional.empty();
  private Optional<Integer> by = Optional.empty();
  private Optional<String> what = Optional.empty();
  private Optional<Integer> year = Optional.empty();
  private Optional<Integer> yearTo = Optional.empty();
  private List<String> holders = List.of();
  private double confidence;

  Draft(Statement.Kind kind) {
    this.kind = kind;
  }

  Draft about(Collection<String> families, Collection<String> topics) {
    this.families = families.stream().sorted().distinct().toList();
    this.topics = topics.stream().sorted().distinct().toList();
    return this;
  }

  Draft metric(String metric) {
    this.metric = metric.isBlank() ? Optional.empty() : Optional.of(metric);
    return this;
  }

  Draft quantity(Optional<Quantity> quantity) {
    this.quantity = quantity;
    return this;
  }

  Draft by(Optional<Integer> by) {
    this.by = by;
    return this;
  }

  Draft what(String what) {
    this.what = what.isBlank() ? Optional.empty() : Optional.of(what);
    return this;
  }

  Draft years(Optional<Integer> year, Optional<Integer> yearTo) {
    this.year = year;
    this.yearTo = yearTo;
    return this;
  }

  Draft holders(Collection<String> holders) {
    this.holders = List.copyOf(holders);
    return this;
  }

  Draft confidence(double confidence) {
    this.confidence = Math.round(Math.clamp(confidence, 0, 1) * 100) / 100.0;
    return this;
  }

  /// The statement, quoting a stretch of the block, cut where it is too long.
  Statement of(PolicyDocument document, Block block, Passage passage, Span span) {
    int from = passage.text().originalStart(span.start());
    int to = passage.text().originalEnd(span.end());
    String text = block.text();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int longest = from + Statement.LONGEST_QUOTE;
    if (to > longest) {
      to = Character.isLowSurrogate(text.charAt(longest)) ? longest - 1 : longest;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    boolean target = kind == Statement.Kind.TARGET;
    return new Statement(
        document.name(),
        kind,
        families,
        topics,
        metric,
        target ? quantity.map(Quantity::comparator) : Optional.empty(),
        quantity.map(Quantity::value),
        quantity.map(Quantity::unit),
        by,
        quantity.flatMap(Quantity::baseline),
        what,
        year,
        yearTo,
        holders,
        text.substring(from, to),
        block.place(from, to),
        confidence);
  }
}
