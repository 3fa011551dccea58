package monazite.indexer.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.indexer.classify.NormalText;
import monazite.indexer.classify.TermFinder.Found;
import monazite.seeds.policy.Sign;

/// Reads the years of a text, and what the words around them make of them.
final class YearReader {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\d|\\d[.,])((?:19|20)\\d\\d)(?:[-–/](\\d\\d)(?![\\d-]))?(?![\\d.,]\\d|\\d)"
              + "|([一二][〇零一二三四五六七八九○]{3})(?=年)");

  /// Figures of years that are written out, in their order.
  private static final String FIGURES = "〇一二三四五六七八九";
  private static final Pattern QUOTED =
      Pattern.compile("《[^》]{0,80}》|\"[^\"]{0,80}\"|“[^”]{0,80}”");
  private static final int NEAR = 14;

  private final NormalText text;
  private final List<Found<Sign>> signs;

  YearReader(NormalText text, List<Found<Sign>> signs) {
    this.text = text;
    this.signs = signs;
  }

  /// All years, in order; of a range the last is the one to aim by.
  List<YearMention> years() {
    List<Span> quoted = new ArrayList<>();
    Matcher quotes = QUOTED.matcher(text.text());
    while (quotes.find()) {
      quoted.add(new Span(quotes.start(), quotes.end()));
    }
    List<YearMention> found = new ArrayList<>();
    Matcher year = YEAR.matcher(text.text());
    while (year.find()) {
      int at = year.start();
      if (quoted.stream().noneMatch(quote -> quote.holds(at))) {
        Span span = new Span(at, year.end());
        boolean since = adjoins(Sign.SINCE, span);
        boolean by =
            adjoins(Sign.BY_BEFORE, span)
                || behind(Sign.BY_AFTER, span)
                || behind(Sign.STRIVE, span)
                || behind(Sign.HEAD_GOAL, span);
        boolean last = !found.isEmpty() && isRange(found.getLast().at(), span);
        if (last) {
          YearMention first = found.removeLast();
          found.add(new YearMention(first.year(), false, false, true, first.at()));
        }
        found.add(
            new YearMention(
                number(year),
                adjoins(Sign.IN_BEFORE, span),
                by || last,
                since && !by && !last,
                span));
      }
    }
    return found;
  }

  /// Whether two years are the ends of a period: `2026 to 2032`, `between 2026 and 2032`.
  private boolean isRange(Span first, Span last) {
    String between = text.text().substring(first.end(), last.start());
    String bare = between.strip().replaceFirst("^[年년]", "").strip();
    int at = first.end() + between.indexOf(bare);
    boolean joined = is(Sign.RANGE, at, at + bare.length());
    boolean listed = is(Sign.JOIN, at, at + bare.length());
    boolean opened =
        signs.stream()
            .anyMatch(
                it ->
                    it.value() == Sign.BETWEEN
                        && it.end() <= first.start()
                        && first.start() - it.end() <= NEAR);
    return !bare.isEmpty() && joined && (!listed || opened);
  }

  private boolean is(Sign sign, int start, int end) {
    return signs.stream()
        .anyMatch(it -> it.value() == sign && it.start() == start && it.end() == end);
  }

  /// The year, the last one of a fiscal year: `2029-30`.
  private static int number(Matcher year) {
    if (year.group(3) != null) {
      int number = 0;
      for (char c : year.group(3).toCharArray()) {
        number = 10 * number + Math.max(0, FIGURES.indexOf(c));
      }
      return number;
    }
    int first = Integer.parseInt(year.group(1));
    boolean fiscal = year.group(2) != null && (first + 1) % 100 == Integer.parseInt(year.group(2));
    return fiscal ? first + 1 : first;
  }

  private boolean adjoins(Sign sign, Span year) {
    return behind(sign, year)
        || signs.stream()
            .anyMatch(
                it ->
                    it.value() == sign
                        && it.end() <= year.start()
                        && year.start() - it.end() <= NEAR
                        && text.folded()
                            .substring(it.end(), year.start())
                            .matches(
                                " ?(the |fiscal |financial |end of |year |years |fy ?|das jahr |ende |jahr |about |around )*"
                                    + "(\\d{1,2}(st|nd|rd|th|\\.)? \\p{L}{3,9} |\\p{L}{3,9} \\d{1,2}, )?"));
  }

  private boolean behind(Sign sign, Span year) {
    return signs.stream()
        .anyMatch(
            it -> it.value() == sign && it.start() >= year.end() && it.start() <= year.end() + 1);
  }
}
