package monazite.indexer.term;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.seeds.law.Base;

/// The dates that rules count from, each as far as it is known; narrowing one narrows those that
/// hang on it.
final class Bases {
  private final Map<Base, DateSpan> spans;
  private final Set<Base> stated;
  private final boolean earliestIsOwn;

  Bases(Map<Base, DateSpan> spans, Set<Base> stated, boolean earliestIsOwn) {
    this.spans = new EnumMap<>(spans);
    this.stated = stated.isEmpty() ? EnumSet.noneOf(Base.class) : EnumSet.copyOf(stated);
    this.earliestIsOwn = earliestIsOwn;
  }

  DateSpan of(Base base) {
    return spans.getOrDefault(base, DateSpan.OPEN);
  }

  boolean stated(Base base) {
    return stated.contains(base);
  }

  /// These dates with one of them narrowed; empty where the two contradict each other.
  Optional<Bases> narrowed(Base base, DateSpan to) {
    Bases narrower = new Bases(spans, stated, earliestIsOwn);
    return narrower.narrow(base, to) && narrower.settle()
        ? Optional.of(narrower)
        : Optional.empty();
  }

  /// The same with one date replaced.
  Bases with(Base base, DateSpan span) {
    Bases other = new Bases(spans, stated, earliestIsOwn);
    other.spans.put(base, span);
    return other;
  }

  private boolean narrow(Base base, DateSpan to) {
    Optional<DateSpan> both = of(base).and(to);
    both.ifPresent(span -> spans.put(base, span));
    return both.isPresent();
  }

  /// Carries what is known of one date over to the others: nothing is granted before it is filed.
  private boolean settle() {
    boolean agrees = true;
    for (int round = 0; round < 3; round++) {
      if (earliestIsOwn) {
        agrees &= narrow(Base.FILING, of(Base.EARLIEST));
        agrees &= narrow(Base.EARLIEST, of(Base.FILING));
      } else {
        agrees &= loose(Base.EARLIEST, DateSpan.to(of(Base.FILING).hi()));
      }
      if (!stated(Base.COMPLETE_SPECIFICATION)) {
        agrees &= loose(Base.COMPLETE_SPECIFICATION, of(Base.EARLIEST));
        agrees &= loose(Base.EARLIEST, of(Base.COMPLETE_SPECIFICATION));
      }
      LocalDate filed = of(Base.FILING).lo();
      agrees &= loose(Base.ENTRY, DateSpan.from(filed));
      agrees &= loose(Base.EXAMINATION_REQUEST, DateSpan.from(of(Base.EARLIEST).lo()));
      agrees &= loose(Base.EXAMINED_PUBLICATION, DateSpan.from(of(Base.EARLIEST).lo()));
      agrees &= loose(Base.EXAMINED_PUBLICATION, DateSpan.to(of(Base.GRANT).hi()));
      agrees &= loose(Base.GRANT, DateSpan.from(filed));
      agrees &= loose(Base.FILING, DateSpan.to(of(Base.GRANT).hi()));
    }
    return agrees;
  }

  /// Narrows what isn't stated; a stated day stands even where it contradicts another.
  private boolean loose(Base base, DateSpan to) {
    return (stated(base) && of(base).isExact()) || narrow(base, to);
  }
}
