package monazite.indexer.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.indexer.classify.NormalText;
import monazite.indexer.classify.TermFinder.Found;
import monazite.seeds.policy.Sign;

/// Reads what stands around a number: `more than`, `or less`, `from ... to`.
final class Comparators {
  private static final Map<Sign, String> BEFORE =
      Map.of(
          Sign.MORE_BEFORE, ">",
          Sign.LEAST_BEFORE, ">=",
          Sign.LESS_BEFORE, "<",
          Sign.BETTER_BEFORE, ">",
          Sign.MOST_BEFORE, "<=");
  private static final Map<Sign, String> TURNED =
      Map.of(Sign.MORE_BEFORE, "<=", Sign.LESS_BEFORE, ">=");
  private static final Map<Sign, String> AFTER =
      Map.of(Sign.LEAST_AFTER, ">=", Sign.MOST_AFTER, "<=");

  /// Characters between a comparing word and its number.
  private static final int NEAR = 14;

  /// Characters between `from` and its number: `from approximately`.
  private static final int FAR = 22;

  /// Characters between two numbers of which the first is the baseline.
  private static final int APART = 40;

  /// Where `from` is a word behind the number, it stands right there.
  private static final int ATTACHED = 3;

  private final NormalText text;
  private final List<Found<Sign>> signs;

  Comparators(NormalText text, List<Found<Sign>> signs) {
    this.text = text;
    this.signs = signs;
  }

  /// How the number is to be compared; `=` where nothing says otherwise.
  String of(Span number) {
    return before(number).or(() -> after(number)).orElse("=");
  }

  private Optional<String> before(Span number) {
    Found<Sign> nearest = null;
    for (Found<Sign> one : signs) {
      if (BEFORE.containsKey(one.value())
          && one.end() <= number.start()
          && number.start() - one.end() <= NEAR
          && plain(one.end(), number.start())
          && (nearest == null || closer(one, nearest))) {
        nearest = one;
      }
    }
    if (nearest == null) {
      return Optional.empty();
    }
    Found<Sign> best = nearest;
    if (best.value() == Sign.BETTER_BEFORE && isLowerBetter(best.start())) {
      return Optional.of("<");
    }
    if (isTurned(best.start())) {
      return Optional.ofNullable(TURNED.get(best.value()))
          .or(() -> Optional.ofNullable(BEFORE.get(best.value())));
    }
    return Optional.ofNullable(BEFORE.get(best.value()));
  }

  /// Whether somebody who isn't there has the number: `no country shall supply more than`.
  private boolean isTurned(int before) {
    return signs.stream()
        .anyMatch(
            one ->
                one.value() == Sign.NONE
                    && one.end() <= before
                    && before - one.end() <= 2 * APART
                    && plain(one.end(), before));
  }

  private boolean isLowerBetter(int before) {
    return signs.stream()
        .anyMatch(
            one ->
                one.value() == Sign.LOWER_BETTER
                    && one.end() <= before
                    && before - one.end() <= APART);
  }

  /// `not more than` holds a `more than`: the longer one counts, else the one next to the number.
  private static boolean closer(Found<Sign> one, Found<Sign> best) {
    boolean overlap = one.start() < best.end() && best.start() < one.end();
    return overlap ? one.end() - one.start() > best.end() - best.start() : one.end() > best.end();
  }

  private Optional<String> after(Span number) {
    return signs.stream()
        .filter(one -> AFTER.containsKey(one.value()))
        .filter(one -> one.start() >= number.end() && one.start() - number.end() <= 2)
        .max(Comparator.comparingInt(one -> one.end() - one.start()))
        .flatMap(one -> Optional.ofNullable(AFTER.get(one.value())));
  }

  private boolean plain(int from, int to) {
    return text.text()
        .substring(from, to)
        .replaceAll("(?:19|20)\\d\\d", "") // a year may stand between
        .chars()
        .noneMatch(c -> Character.isDigit(c) || ",;，；。".indexOf(c) >= 0);
  }

  /// Whether the first of two numbers is what the second starts from.
  boolean leads(Span first, Span second, boolean fromIsWritten) {
    int gap = second.start() - first.end();
    return gap > 0
        && gap <= APART
        && text.text()
            .substring(first.end(), second.start())
            .chars()
            .noneMatch(c -> ";。!?".indexOf(c) >= 0)
        && signs.stream()
            .anyMatch(
                one ->
                    one.value() == Sign.TO
                        && one.start() >= first.end()
                        && one.end() <= second.start()
                        && (fromIsWritten || one.start() - first.end() <= ATTACHED))
        && from(first, fromIsWritten);
  }

  /// Whether a `from` stands right before a number, but for a comparing word.
  boolean follows(Span number) {
    return signs.stream()
        .anyMatch(
            one ->
                one.value() == Sign.FROM
                    && one.end() < number.start()
                    && number.start() - one.end() <= NEAR
                    && plain(one.end(), number.start())
                    && text.text().charAt(one.end()) == ' ');
  }

  /// Whether a `from` stands before a number.
  boolean from(Span first, boolean written) {
    return !written
        || signs.stream()
            .anyMatch(
                one ->
                    one.value() == Sign.FROM
                        && one.end() <= first.start()
                        && first.start() - one.end() <= FAR
                        && plain(one.end(), first.start()));
  }
}
