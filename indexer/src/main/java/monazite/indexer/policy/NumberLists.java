package monazite.indexer.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.indexer.classify.NormalText;
import monazite.indexer.classify.TermFinder.Found;
import monazite.seeds.policy.Sign;

/// Lists of numbers that answer a list of things in its order: `magnets and phosphors reach 70 %
/// and 80 % respectively`.
final class NumberLists {
  private static final String MARKS = "、,，/·";

  /// Between two numbers of one list.
  private static final Set<Sign> WITHIN = Set.of(Sign.JOIN, Sign.LEAST_AFTER, Sign.MOST_AFTER);

  /// From the word before a list of numbers to the list: `from`, with a year.
  private static final int FAR = 56;

  private final NormalText text;
  private final List<Found<Sign>> signs;

  NumberLists(NormalText text, List<Found<Sign>> signs) {
    this.text = text;
    this.signs = signs;
  }

  /// A number's place in a list.
  ///
  /// @param all the places of all its numbers, two at least
  /// @param index which of them it is
  record Member(List<Span> all, int index) {}

  /// The list that a number of a passage belongs to; empty where it stands alone.
  static Optional<Member> of(Passage passage, Quantity quantity) {
    NumberLists lists = new NumberLists(passage.text(), passage.signs());
    List<Quantity> all = passage.quantities();
    int at = all.indexOf(quantity);
    int from = at;
    while (from > 0 && lists.joins(all.get(from - 1).at(), all.get(from).at())) {
      from--;
    }
    int to = at + 1;
    while (to < all.size() && lists.joins(all.get(to - 1).at(), all.get(to).at())) {
      to++;
    }
    return to - from < 2
        ? Optional.empty()
        : Optional.of(
            new Member(all.subList(from, to).stream().map(Quantity::at).toList(), at - from));
  }

  /// Whether nothing but what joins the members of a list stands between two numbers.
  private boolean joins(Span one, Span next) {
    if (next.start() <= one.end()) {
      return false;
    }
    boolean[] covered = new boolean[next.start() - one.end()];
    boolean marked = false;
    for (Found<Sign> sign : signs) {
      if (WITHIN.contains(sign.value())
          && sign.start() >= one.end()
          && sign.end() <= next.start()) {
        java.util.Arrays.fill(covered, sign.start() - one.end(), sign.end() - one.end(), true);
        marked |= sign.value() == Sign.JOIN;
      }
    }
    for (int i = 0; i < covered.length; i++) {
      char c = text.text().charAt(one.end() + i);
      boolean mark = MARKS.indexOf(c) >= 0;
      marked |= mark;
      if (!covered[i] && !mark && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return marked;
  }

  /// The numbers that a list of others starts from, by the index of the other: `from 10 %, 12 % to
  /// 30 %, 40 %` gives 10 for 30 and 12 for 40.
  Map<Integer, Integer> baselines(
      List<QuantityReader.Raw> raws, Comparators comparators, boolean fromIsWritten) {
    Map<Integer, Integer> found = new HashMap<>();
    int i = 0;
    while (i < raws.size()) {
      int middle = end(raws, i);
      int size = middle - i;
      int end = middle < raws.size() ? end(raws, middle) : middle;
      boolean answered =
          size > 1
              && end - middle == size
              && raws.get(i).unit().equals(raws.get(middle).unit())
              && comparators.leads(
                  raws.get(i).whole().with(raws.get(middle - 1).whole()),
                  raws.get(middle).whole(),
                  fromIsWritten);
      for (int k = 0; answered && k < size; k++) {
        found.put(middle + k, i + k);
      }
      i = answered ? end : middle;
    }
    return found;
  }

  private int end(List<QuantityReader.Raw> raws, int from) {
    int to = from + 1;
    while (to < raws.size()
        && raws.get(to).unit().equals(raws.get(from).unit())
        && joins(raws.get(to - 1).whole(), raws.get(to).whole())) {
      to++;
    }
    return to;
  }

  /// The things that a list of numbers answers, in their order: as many as there are numbers, where
  /// the text says that each has its own, or the numbers have baselines of their own; else empty.
  static List<Span> answered(Passage passage, Span part, Quantity quantity) {
    Optional<Member> member = of(passage, quantity);
    if (member.isEmpty() || (quantity.baseline().isEmpty() && !passage.shows(Sign.EACH, part))) {
      return List.of();
    }
    int size = member.get().all().size();
    int start = member.get().all().getFirst().start();
    int end =
        quantity.baseline().isEmpty()
            ? start
            : passage
                .places(Sign.FROM, new Span(Math.max(part.start(), start - FAR), start))
                .stream()
                .mapToInt(Span::start)
                .max()
                .orElse(start);
    List<Span> things = new NumberLists(passage.text(), passage.signs()).members(part.start(), end);
    return things.size() < size ? List.of() : things.subList(things.size() - size, things.size());
  }

  /// The members of enumerations between two places.
  private List<Span> members(int from, int to) {
    List<Span> found = new ArrayList<>();
    int start = from;
    for (int at = from; at < to; at++) {
      int here = at;
      int end =
          MARKS.indexOf(text.text().charAt(at)) >= 0
              ? at + 1
              : signs.stream()
                  .filter(one -> one.value() == Sign.JOIN && one.start() == here)
                  .mapToInt(Found::end)
                  .max()
                  .orElse(0);
      if (end > 0) {
        if (!text.text().substring(start, at).isBlank()) {
          found.add(new Span(start, at));
        }
        start = Math.min(to, end);
        at = end - 1;
      }
    }
    if (!text.text().substring(start, to).isBlank()) {
      found.add(new Span(start, to));
    }
    return found;
  }
}
