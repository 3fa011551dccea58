package monazite.indexer.policy;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import monazite.indexer.classify.TermFinder.Found;
import monazite.seeds.policy.Sign;

/// Words what a number measures: the words around it, without its year, its comparison, its
/// baseline and the marks of lists.
final class MetricText {
  private static final int LONGEST = 160;

  /// Fewer letters say nothing.
  private static final int SHORTEST = 9;

  /// Between a word and the year that it belongs to.
  private static final int NEAR = 14;

  /// List marks and punctuation before the words.
  private static final Pattern MARKS =
      Pattern.compile(
          "^(?:[\\s:：,，.;；、。|•·▪□■◦○◇◆*–—―-]"
              + "|[(（](?:[a-zA-Z]{1,2}|[ivx]{1,4}|\\d{1,2}|[一二三四五六七八九十]{1,3}|\\p{IsHangul}|\\p{IsKatakana})[)）]"
              + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?(?:\\s|$)|\\d{1,2}[.)、．]\\s?(?=\\D)|[a-z][)]\\s)+");

  private static final Pattern PAUSE = Pattern.compile("[,，.。;；:：%\\d]");

  private static final Pattern ENDS = Pattern.compile("[\\s:：,，;；、|(（–—-]+$");

  /// What East Asian writing sets behind a year.
  private static final Pattern BEHIND_YEAR =
      Pattern.compile("^\\s?(?:[年년]度?도?)?(?:までに|까지|末|底|前)?[,，、]?");

  private static final Set<Sign> COMPARING =
      EnumSet.of(
          Sign.MORE_BEFORE,
          Sign.LEAST_BEFORE,
          Sign.LESS_BEFORE,
          Sign.MOST_BEFORE,
          Sign.BETTER_BEFORE,
          Sign.TO,
          Sign.FROM,
          Sign.RANGE,
          Sign.BY_BEFORE,
          Sign.IN_BEFORE);

  /// Of these one is left out, the verb next to the number.
  private static final Set<Sign> VERBS = EnumSet.of(Sign.REACH, Sign.AIM, Sign.STRIVE);

  private final Passage passage;
  private final BitSet dropped = new BitSet();

  private MetricText(Passage passage, Quantity quantity) {
    this.passage = passage;
    String text = passage.text().text();
    for (YearMention year : passage.years()) {
      int start = year.at().start();
      for (Found<Sign> sign : passage.signs()) {
        boolean dating = sign.value() == Sign.BY_BEFORE || sign.value() == Sign.IN_BEFORE;
        if (dating
            && sign.end() <= year.at().start()
            && year.at().start() - sign.end() <= NEAR
            && !PAUSE.matcher(text.substring(sign.end(), year.at().start())).find()) {
          start = Math.min(start, sign.start());
        }
      }
      String rest = text.substring(year.at().end());
      var behind = BEHIND_YEAR.matcher(rest);
      dropped.set(start, year.at().end() + (behind.find() ? behind.end() : 0));
    }
    for (Quantity other : passage.quantities()) {
      if (!other.equals(quantity)) {
        dropped.set(other.at().start(), other.at().end());
      }
    }
  }

  static String of(Passage passage, Quantity quantity, Span clause, Span part) {
    MetricText metric = new MetricText(passage, quantity);
    int end = quantity.at().start();
    String before = metric.before(clause.start(), end, quantity);
    if (letters(before) < SHORTEST) {
      String behind = metric.kept(quantity.at().end(), clause.end());
      if (letters(before) + letters(behind) < SHORTEST) {
        return metric.previous(clause, part, before).orElse(before);
      }
      if (letters(behind) > 5) {
        before = (before + " " + behind).strip();
        before =
            letters(before) > letters(behind)
                ? before
                : metric.previous(clause, part, before).orElse(before);
      }
    }
    return before;
  }

  /// With the clause before, where that has no number of its own.
  private Optional<String> previous(Span clause, Span part, String words) {
    List<Span> clauses = passage.clauses(part);
    int index = clauses.indexOf(clause);
    if (index < 1) {
      return Optional.empty();
    }
    Span before = clauses.get(index - 1);
    if (before.length() < SHORTEST / 2) {
      return Optional.empty();
    }
    return passage.quantities().stream().anyMatch(it -> before.holds(it.at().start()))
        ? Optional.empty()
        : Optional.of(
                String.join(
                    ", ",
                    Stream.of(kept(before.start(), before.end()), words)
                        .filter(it -> !it.isBlank())
                        .toList()))
            .map(it -> ENDS.matcher(it).replaceFirst(""));
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).mapToLong(c -> c > 0x2e80 ? 2 : 1).sum();
  }

  /// The words up to the number, less what compares it or leads to it.
  private String before(int from, int to, Quantity quantity) {
    int end = to;
    if (quantity.baseline().isPresent()) {
      end = lastStart(Sign.FROM, Math.max(from, to - 4 * NEAR), end);
    }
    boolean cut = true;
    boolean verbs = quantity.baseline().isEmpty();
    while (cut) {
      String head = passage.text().text().substring(from, Math.max(from, end));
      var marks = ENDS.matcher(head);
      end = marks.find() ? from + marks.start() : end;
      int last = end;
      boolean verb = verbs;
      int start =
          passage.signs().stream()
              .filter(it -> COMPARING.contains(it.value()) || (verb && VERBS.contains(it.value())))
              .filter(it -> it.end() == last && it.start() >= from)
              .mapToInt(Found::start)
              .min()
              .orElse(end);
      verbs &=
          passage.signs().stream()
              .noneMatch(
                  it -> it.end() == last && it.start() == start && VERBS.contains(it.value()));
      cut = start < end;
      end = start;
    }
    return kept(Math.max(from, end - LONGEST), end);
  }

  private int lastStart(Sign wanted, int from, int to) {
    return passage.signs().stream()
        .filter(it -> it.value() == wanted && it.start() >= from && it.end() <= to)
        .mapToInt(Found::start)
        .max()
        .orElse(to);
  }

  private String kept(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; ) {
      int next = dropped.get(at) ? dropped.nextClearBit(at) : dropped.nextSetBit(at);
      int stop = next < 0 ? to : Math.min(to, next);
      if (!dropped.get(at)) {
        words.append(passage.text().quote(at, stop)).append(' ');
      }
      at = stop;
    }
    String text = words.toString().strip().replaceAll("\\s+", " ");
    String bare = MARKS.matcher(text).replaceFirst("").replaceFirst("^(?:and|und|及|并) ?", "");
    return ENDS.matcher(bare).replaceFirst("");
  }
}
