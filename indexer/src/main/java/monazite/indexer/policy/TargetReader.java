package monazite.indexer.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import monazite.seeds.policy.Sign;

/// Tells which numbers of a block are aimed at: tense, words and years speak for and against.
final class TargetReader {
  /// From here on a number counts as a target.
  private static final double ENOUGH = 2;

  /// A clause's subject stands within its first characters.
  private static final int OPENING = 30;

  /// No score is higher than this in practice.
  private static final double CERTAIN = 6;

  /// A number that is a target.
  ///
  /// @param sentence where it stands; of a table, the row
  record Target(
      Quantity quantity,
      Set<String> families,
      Optional<Integer> by,
      String metric,
      Span sentence,
      double confidence) {}

  private final TargetFamilies families;
  private final Period period;

  TargetReader(Subjects subjects, Period period) {
    this.families = new TargetFamilies(subjects);
    this.period = period;
  }

  /// The targets of a passage.
  List<Target> read(Passage passage, Section section) {
    return passage.quantities().stream()
        .flatMap(quantity -> target(passage, section, quantity).stream())
        .toList();
  }

  private Optional<Target> target(Passage passage, Section section, Quantity quantity) {
    if (isFunding(passage, quantity) || isScope(passage, quantity)) {
      return Optional.empty();
    }
    int at = quantity.at().start();
    Span sentence = holding(passage.sentences(), at).orElse(passage.whole());
    String text = passage.text().text();
    Span part = holding(Cuts.parts(text, sentence), at).orElse(sentence);
    Span clause = holding(Cuts.clauses(text, part), at).orElse(part);
    Span member = holding(passage.clauses(part), at).orElse(part);
    TargetYears years = new TargetYears(passage, section, period);
    Optional<YearMention> named = years.near(quantity, sentence, part, clause);
    double score = score(passage, section, quantity, sentence, part, clause, named);
    Optional<Integer> by = years.by(named, sentence);
    if (by.isPresent() && named.isEmpty()) {
      score += 0.5;
    }
    if (score < ENOUGH) {
      return Optional.empty();
    }
    return Optional.of(
        new Target(
            passage.shows(Sign.CAP, clause) ? quantity.capped() : quantity,
            families.of(passage, section, quantity, sentence, part, member),
            by,
            MetricText.of(passage, quantity, member, part),
            sentence,
            0.4 + score / (CERTAIN * 1.7)));
  }

  /// The number only tells which things are meant.
  private static boolean isScope(Passage passage, Quantity quantity) {
    int at = quantity.at().start();
    return passage.places(Sign.SCOPE, new Span(Math.max(0, at - 60), at)).stream()
        .anyMatch(it -> it.end() >= at - 2);
  }

  /// Money that is given is a measure.
  private static boolean isFunding(Passage passage, Quantity quantity) {
    Span sentence = holding(passage.sentences(), quantity.at().start()).orElse(passage.whole());
    return quantity.isMoney() && passage.shows(Sign.MEASURE, sentence);
  }

  private double score(
      Passage passage,
      Section section,
      Quantity quantity,
      Span sentence,
      Span part,
      Span clause,
      Optional<YearMention> named) {
    Mode mode = section.mode();
    double score =
        switch (mode) {
          case GOAL -> 2;
          case PRIORITY, MEASURE -> 1;
          case PLAIN -> 0;
          case STATE -> -2;
          case SKIP -> -9;
        };
    boolean aim = near(passage, Sign.AIM, clause, part) || strong(section, Sign.AIM);
    boolean strive =
        passage.shows(Sign.STRIVE, part)
            || passage.shows(Sign.STRIVE, announcing(passage, sentence))
            || strong(section, Sign.STRIVE);
    boolean cap = passage.shows(Sign.CAP, clause);
    boolean reach =
        passage.shows(Sign.REACH, clause)
            || !quantity.comparator().equals("=")
            || goesOn(passage, part, clause);
    score +=
        (aim ? 1.5 : 0)
            + (strive ? 1.5 : 0)
            + (cap ? 1 : 0)
            + (reach ? 0.5 : mode == Mode.GOAL ? 0 : -0.5);
    score += announced(passage, sentence, part);
    boolean own = passage.shows(Sign.AIM, clause);
    if (isPresent(passage, clause, quantity) || (!own && opensPresent(passage, part, clause))) {
      score -= 2.5;
    }
    if (passage.shows(Sign.PAST, clause) && !(own && strive)) {
      score -= mode == Mode.GOAL ? 0.5 : own ? 1 : 2.5;
    }
    boolean goal = mode == Mode.GOAL;
    score -= passage.shows(Sign.FORECAST, part) ? (goal ? 0.5 : 2.5) : 0;
    if (passage.shows(Sign.DEMAND, clause) && !strive && !goal) {
      score -= opensWithDemand(passage, clause) ? 2.5 : 1;
    }
    score -= passage.shows(Sign.PROJECT, sentence) && single(quantity) && !goal ? 2 : 0;
    if (named.isPresent()) {
      YearMention year = named.get();
      score += aheadness(year);
    }
    return score;
  }

  /// What it adds that the text retells a plan: in this part of the sentence, or before it in the
  /// block.
  private static double announced(Passage passage, Span sentence, Span part) {
    Span before = new Span(0, sentence.start());
    return passage.shows(Sign.ANNOUNCE, part) ? 1.5 : passage.shows(Sign.ANNOUNCE, before) ? 1 : 0;
  }

  /// What a year adds: a year to aim by the most, one that has passed speaks against.
  private double aheadness(YearMention year) {
    if (!period.isAhead(year.year())) {
      return -4;
    }
    return year.by() || period.isBefore(year.year()) ? 1.5 : period.isKnown() ? 1 : 0;
  }

  /// Whether a clause without a verb of its own goes on with that of the one before: `magnets reach
  /// 100,000 t, polishing powders 30,000 t`.
  private static boolean goesOn(Passage passage, Span part, Span clause) {
    List<Span> clauses = Cuts.clauses(passage.text().text(), part);
    int before = clauses.indexOf(clause) - 1;
    boolean silent =
        !passage.shows(Sign.PRESENT, clause)
            && !passage.shows(Sign.PAST, clause)
            && !passage.shows(Sign.FORECAST, clause);
    return silent
        && before >= 0
        && passage.shows(Sign.REACH, clauses.get(before))
        && passage.quantities().stream().anyMatch(it -> clauses.get(before).holds(it.at().start()));
  }

  /// Whether the clause speaks of the present elsewhere than in the number that the aim starts
  /// from.
  private static boolean isPresent(Passage passage, Span clause, Quantity quantity) {
    List<Span> places = passage.places(Sign.PRESENT, clause);
    return quantity.baseline().isEmpty()
        ? !places.isEmpty()
        : places.stream()
            .anyMatch(
                place ->
                    passage.places(Sign.FROM, clause).stream()
                        .noneMatch(
                            from ->
                                from.end() <= place.start()
                                    && place.end() <= quantity.at().start()));
  }

  /// Whether the part opens with a clause on the present that has no verb of aims: `as of 2022,
  /// ...`
  private static boolean opensPresent(Passage passage, Span part, Span clause) {
    Span opening = Cuts.clauses(passage.text().text(), part).getFirst();
    return opening.start() < clause.start()
        && opening.length() < 2 * PriorityReader.LONGEST_LEAD / 5
        && passage.shows(Sign.PRESENT, opening)
        && !passage.shows(Sign.AIM, opening)
        && !passage.shows(Sign.STRIVE, opening);
  }

  /// Whether demand itself is said to grow, which nobody plans: `demand for copper is set to
  /// double`.
  private static boolean opensWithDemand(Passage passage, Span clause) {
    Span before = new Span(clause.start(), passage.places(Sign.DEMAND, clause).getFirst().start());
    return before.length() < OPENING
        && !passage.shows(Sign.AIM, before)
        && !passage.shows(Sign.REACH, before)
        && !passage.shows(Sign.CAP, before);
  }

  /// What stands before the colon of a sentence that lists: it holds for all that follows.
  private static Span announcing(Passage passage, Span sentence) {
    int colon = passage.text().text().indexOf(": ", sentence.start());
    int end = colon > 0 && colon < sentence.end() ? colon : sentence.start();
    return new Span(sentence.start(), end);
  }

  /// A quantity such as single projects have it.
  private static boolean single(Quantity quantity) {
    return !quantity.unit().equals("%");
  }

  /// The clause's own signs count; those of its neighbours where it has none either way.
  private static boolean near(Passage passage, Sign sign, Span clause, Span part) {
    boolean told =
        passage.shows(sign, clause)
            || passage.shows(Sign.PAST, clause)
            || passage.shows(Sign.PRESENT, clause);
    return passage.shows(sign, told ? clause : part);
  }

  private static boolean strong(Section section, Sign sign) {
    return section.head().filter(head -> head.shows(sign, head.whole())).isPresent();
  }

  static Optional<Span> holding(List<Span> spans, int at) {
    Predicate<Span> holds = span -> span.holds(at);
    return spans.stream().filter(holds).findFirst();
  }
}
