package monazite.indexer.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import monazite.indexer.classify.TermFinder.Found;
import monazite.seeds.policy.Sign;

/// Finds the year that a number is aimed at by.
final class TargetYears {
  /// What East Asian writing sets behind a year.
  private static final Pattern MARK = Pattern.compile("\\s?[年년]");

  /// A year among the first characters of a sentence dates it.
  private static final int FIRST = 4;

  /// A day at the beginning of a sentence stands within its first characters.
  private static final int OPENING = 25;

  private final Passage passage;
  private final Section section;
  private final Period period;

  TargetYears(Passage passage, Section section, Period period) {
    this.passage = passage;
    this.section = section;
    this.period = period;
  }

  /// The year that the sentence names for a number: in a list of years and numbers the one that
  /// stands on the number's side, else the last one before it.
  Optional<YearMention> near(Quantity quantity, Span sentence, Span part, Span clause) {
    Optional<YearMention> own = ownOfList(quantity, part);
    if (own.isPresent()) {
      return own;
    }
    List<YearMention> here =
        passage.years(sentence, year -> (!year.since() || isDay(year, sentence)) && isUsable(year));
    if (here.isEmpty()) {
      return Optional.empty();
    }
    int start = quantity.at().start();
    int end = quantity.at().end();
    int next =
        passage.quantities().stream()
            .mapToInt(other -> other.at().start())
            .filter(at -> at >= end)
            .min()
            .orElse(sentence.end());
    List<YearMention> after =
        here.stream()
            .filter(year -> year.at().start() >= end && year.at().start() < next)
            .filter(year -> clause.holds(year.at().start()))
            .toList();
    Optional<YearMention> behind =
        after.stream().filter(YearMention::by).findFirst().or(() -> after.stream().findFirst());
    if (quantity.baseline().isPresent() && behind.filter(YearMention::by).isPresent()) {
      return behind; // the one before it dates the baseline
    }
    Optional<YearMention> before =
        here.stream()
            .filter(year -> year.at().end() <= start)
            .max(Comparator.comparingInt(year -> year.at().start()));
    if (behind.isEmpty() || (before.isPresent() && !isNumberFirst(sentence, here))) {
      return before.or(() -> behind).or(() -> only(here, end));
    }
    return behind;
  }

  /// In a list of numbers that answers a list of years, its own: `70 % and 80 % by 2025 and 2030
  /// respectively`.
  private Optional<YearMention> ownOfList(Quantity quantity, Span part) {
    Optional<NumberLists.Member> list =
        passage.shows(Sign.EACH, part) ? NumberLists.of(passage, quantity) : Optional.empty();
    if (list.isEmpty()) {
      return Optional.empty();
    }
    List<Span> numbers = list.get().all();
    int index = list.get().index();
    Span before = new Span(part.start(), numbers.getFirst().start());
    Span behind = new Span(numbers.getLast().end(), part.end());
    for (Span side : List.of(before, behind)) {
      List<YearMention> years = passage.years(side, year -> period.isAhead(year.year()));
      if (years.size() == numbers.size()) {
        return Optional.of(years.get(index));
      }
    }
    return Optional.empty();
  }

  /// Laws say from when on something must hold: `From 1 January 2032, ...`. Beside a year to aim by
  /// it is what the number is compared with.
  private boolean isDay(YearMention year, Span sentence) {
    return passage.years(sentence, YearMention::by).isEmpty()
        && year.at().start() - sentence.start() < OPENING
        && period.isAhead(year.year())
        && passage.shows(Sign.AIM, sentence);
  }

  /// Whether the sentence gives its first number before its first year: `70 % by 2025, 80 % by
  /// 2030`.
  private boolean isNumberFirst(Span sentence, List<YearMention> years) {
    int first = years.getFirst().at().start();
    return passage.quantities().stream()
        .anyMatch(it -> sentence.holds(it.at().start()) && it.at().start() < first);
  }

  private static Optional<YearMention> only(List<YearMention> here, int end) {
    return here.stream().filter(year -> year.by() && year.at().start() >= end).findFirst();
  }

  /// A year that stands for itself, not in the name of a plan.
  private boolean isUsable(YearMention year) {
    String text = passage.text().text();
    String rest = text.substring(year.at().end(), Math.min(text.length(), year.at().end() + 2));
    boolean marked = MARK.matcher(rest).lookingAt();
    boolean first =
        passage.sentences().stream()
            .anyMatch(sentence -> year.at().start() - sentence.start() < FIRST);
    return year.by()
        || year.dated()
        || marked
        || first
        || year.since()
        || text.startsWith("(", year.at().start() - 1);
  }

  /// The year of a short first sentence without numbers: `2.1 Short term (to 2028).`
  private Optional<Integer> lead(Span sentence) {
    Span first = passage.sentences().getFirst();
    boolean leads =
        first.start() < sentence.start()
            && first.length() <= PriorityReader.LONGEST_LEAD / 2
            && passage.quantities().stream().noneMatch(it -> first.holds(it.at().start()));
    return leads
        ? passage.years(first, it -> !it.since()).stream()
            .map(YearMention::year)
            .filter(period::isAhead)
            .reduce((one, later) -> later)
        : Optional.empty();
  }

  /// The year to aim by: named, else counted from the document's day, else set earlier in
  /// the block, by a heading, by the section's opening, or by the plan's end.
  Optional<Integer> by(Optional<YearMention> named, Span sentence) {
    if (named.isPresent()) {
      return named.map(YearMention::year);
    }
    Optional<Integer> counted =
        passage.horizons().stream()
            .filter(found -> Passage.inside(found, sentence))
            .map(Found::value)
            .flatMap(horizon -> period.from().map(horizon::from).stream())
            .findFirst();
    if (counted.isPresent()) {
      return counted;
    }
    Optional<Integer> earlier =
        passage.years().stream()
            .filter(year -> year.by() && year.at().end() <= sentence.start())
            .map(YearMention::year)
            .reduce((one, later) -> later);
    boolean goal = section.mode() == Mode.GOAL;
    return earlier
        .or(() -> lead(sentence))
        .or(
            () ->
                section
                    .head()
                    .flatMap(
                        head ->
                            head.years().stream()
                                .filter(YearMention::by)
                                .map(YearMention::year)
                                .reduce((one, later) -> later)))
        .or(section::headYear)
        .or(() -> goal ? section.runningYear() : Optional.empty())
        .filter(period::isAhead)
        .or(period::to);
  }
}
