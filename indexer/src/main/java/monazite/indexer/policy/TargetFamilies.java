package monazite.indexer.policy;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import monazite.seeds.policy.Sign;

/// Tells which material families a number is about.
final class TargetFamilies {
  private final Subjects subjects;

  TargetFamilies(Subjects subjects) {
    this.subjects = subjects;
  }

  /// The families that the number is about: those of its clause, else of what stands before it in
  /// its part of the sentence, else of the part, else of the heading unless the clause speaks of
  /// rare earths at large.
  Set<String> of(
      Passage passage, Section section, Quantity quantity, Span sentence, Span part, Span clause) {
    List<Span> things = NumberLists.answered(passage, part, quantity);
    boolean years = things.stream().noneMatch(it -> passage.years(it, _ -> true).isEmpty());
    if (!years && things.stream().anyMatch(it -> !about(passage, it).isEmpty())) {
      int index = NumberLists.of(passage, quantity).orElseThrow().index();
      return subjects.narrowed(about(passage, things.get(index)), passage, part);
    }
    Set<String> own = enumerated(passage, part, clause);
    // A clause on rare earths at large has a subject of its own.
    boolean itself = passage.shows(Sign.GENERIC, clause);
    List<Span> clauses = passage.clauses(part);
    boolean parallel = hasThing(passage, clause, quantity);
    for (int i = clauses.indexOf(clause) - 1; own.isEmpty() && !itself && i >= 0; i--) {
      Span before = clauses.get(i);
      if (parallel
          && passage.quantities().stream()
              .anyMatch(it -> before.holds(it.at().start()) && hasThing(passage, before, it))) {
        break; // each has a thing of its own
      }
      own = about(passage, before);
    }
    for (int i = clauses.indexOf(clause) + 1; own.isEmpty() && !itself && i < clauses.size(); i++) {
      Span later = clauses.get(i);
      if (passage.quantities().stream().anyMatch(it -> later.holds(it.at().start()))) {
        break; // what follows speaks of its own number
      }
      own = about(passage, later);
    }
    boolean generic = passage.shows(Sign.GENERIC, part);
    if (own.isEmpty() && !generic) {
      own = lead(passage, sentence);
    }
    if (own.isEmpty() && !generic) {
      own =
          section
              .head()
              .map(head -> subjects.families(head, head.whole(), true))
              .filter(it -> !it.isEmpty())
              .orElse(section.families());
    }
    return subjects.narrowed(own, passage, part);
  }

  /// Whether East Asian writing names what the number measures right before it: `재활용의 25%`.
  private static boolean hasThing(Passage passage, Span clause, Quantity quantity) {
    int end = quantity.at().start();
    BitSet wide = new BitSet();
    for (int at = clause.start(); at < end; at++) {
      char c = passage.text().text().charAt(at);
      wide.set(at, c > 0x2e80 && Character.isLetter(c));
    }
    passage.signs().stream()
        .filter(sign -> sign.start() >= clause.start() && sign.end() <= end)
        .forEach(sign -> wide.clear(sign.start(), sign.end()));
    passage
        .years(clause, _ -> true)
        .forEach(year -> wide.clear(year.at().end(), year.at().end() + 1));
    return wide.cardinality() > 1;
  }

  /// The families of a clause, and of those before it where it ends an enumeration: `of phosphors,
  /// laser crystals and scintillators will reach`.
  private Set<String> enumerated(Passage passage, Span part, Span clause) {
    Set<String> own = about(passage, clause);
    List<Span> clauses = passage.clauses(part);
    int at = clauses.indexOf(clause);
    boolean goesOn = beginsWithFamily(passage, clause);
    while (goesOn && --at >= 0) {
      Span before = clauses.get(at);
      Set<String> more = about(passage, before);
      boolean told =
          passage.quantities().stream().anyMatch(it -> before.holds(it.at().start()))
              || passage.shows(Sign.REACH, before)
              || !passage.years(before, it -> true).isEmpty();
      if (told || more.isEmpty()) {
        break;
      }
      own.addAll(more);
      goesOn = beginsWithFamily(passage, before);
    }
    return own;
  }

  private static boolean beginsWithFamily(Passage passage, Span clause) {
    return passage.subjects().stream()
        .anyMatch(
            it ->
                !it.value().families().isEmpty()
                    && it.start() >= clause.start()
                    && it.start() <= clause.start() + 4);
  }

  /// What the item speaks of: a short first sentence that gives no number of its own.
  private Set<String> lead(Passage passage, Span sentence) {
    Span first = passage.sentences().getFirst();
    boolean leads =
        first.start() < sentence.start()
            && first.length() <= PriorityReader.LONGEST_LEAD
            && passage.quantities().stream().noneMatch(it -> first.holds(it.at().start()));
    return leads ? about(passage, first) : Set.of();
  }

  private Set<String> about(Passage passage, Span span) {
    return new TreeSet<>(subjects.families(passage, span, true));
  }
}
