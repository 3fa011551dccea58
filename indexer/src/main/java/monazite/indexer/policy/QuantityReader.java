package monazite.indexer.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import monazite.indexer.classify.NormalText;
import monazite.seeds.policy.UnitWords;

/// Reads numbers with units: `140,000 tons`, `14万吨`, `百分之八十`, `4N5`, `10-15 %`. Numbers
/// without a unit are no quantities.
final class QuantityReader {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d^×A-Za-z]|\\d[.,])(?:\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d{1,15})(?:\\.\\d{1,9})?");
  private static final Pattern GERMAN =
      Pattern.compile(
          "(?<![\\d^×A-Za-z]|\\d[.,])(?:\\d{1,3}(?:[. ]\\d{3})+(?!\\d)|\\d{1,15})(?:,\\d{1,9})?");
  private static final Pattern HUNDREDTHS =
      Pattern.compile("百分之([零〇一二三四五六七八九十百点两]{1,8}|\\d{1,3}(?:\\.\\d{1,4})?)");

  /// Tenths in words: 九成以上, 九成五. Many other words begin with the same sign: 成本.
  private static final Pattern TENTHS =
      Pattern.compile(
          "(?<![零一二三四五六七八九十百第])([一二三四五六七八九两])成([一二三四五六七八九])?(?![为果本立员型分熟功交品就长效套形因份批绩像])");

  /// Purity in nines, as the trade writes it: four nines and a five.
  private static final Pattern NINES =
      Pattern.compile(
          "(?<![\\dA-Za-z])([2-9])N([1-9])?(?![\\dA-Za-z])(?:\\s?\\(99[.9\\d]{0,12}\\s?%\\))?");

  /// The figures before a lower place.
  private static final Pattern PLACES = Pattern.compile("\\d{1,4}(?![\\d.,])");

  private static final String DIGITS = "零一二三四五六七八九";

  private record Word(String literal, double factor, String unit) {}

  /// A number as read, before anything is known of its surroundings.
  ///
  /// @param from the first of two numbers before it that share its unit
  record Raw(double value, String unit, Span at, Optional<Double> from, Span whole) {}

  private final List<Word> after = new ArrayList<>();
  private final List<Word> before = new ArrayList<>();
  private final List<Word> scales = new ArrayList<>();
  private final boolean german;
  private final Pattern joiner;

  QuantityReader(UnitWords words, String language) {
    german = language.equals("de");
    joiner =
        Pattern.compile(
            words.joiners().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\s?(?:", ")\\s?")));
    for (UnitWords.Unit unit : words.units()) {
      unit.after().forEach(it -> after.add(new Word(it, unit.factor(), unit.unit())));
      unit.before().forEach(it -> before.add(new Word(it, unit.factor(), unit.unit())));
    }
    for (UnitWords.Scale scale : words.scales()) {
      scale.literals().forEach(it -> scales.add(new Word(it, scale.factor(), "")));
    }
    Comparator<Word> longest = Comparator.comparingInt(word -> -word.literal().length());
    after.sort(longest);
    before.sort(longest);
    scales.sort(longest);
  }

  /// All of a text, in order.
  List<Raw> read(NormalText text) {
    List<Raw> found = new ArrayList<>();
    Matcher nines = NINES.matcher(text.text());
    while (nines.find()) {
      int count = Integer.parseInt(nines.group(1));
      String digits =
          "99." + "9".repeat(count - 2) + (nines.group(2) == null ? "" : nines.group(2));
      Span at = new Span(nines.start(), nines.end());
      found.add(new Raw(Double.parseDouble(digits), "%", at, Optional.empty(), at));
    }
    Matcher hundredths = HUNDREDTHS.matcher(text.text());
    while (hundredths.find()) {
      Span at = new Span(hundredths.start(), hundredths.end());
      found.add(new Raw(chinese(hundredths.group(1)), "%", at, Optional.empty(), at));
    }
    Matcher tenths = TENTHS.matcher(text.text());
    while (tenths.find()) {
      Span at = new Span(tenths.start(), tenths.end());
      double more = tenths.group(2) == null ? 0 : chinese(tenths.group(2));
      found.add(new Raw(10 * chinese(tenths.group(1)) + more, "%", at, Optional.empty(), at));
    }
    plain(text, found);
    found.sort(Comparator.comparingInt(raw -> raw.at().start()));
    return found;
  }

  private void plain(NormalText text, List<Raw> found) {
    Matcher number = (german ? GERMAN : NUMBER).matcher(text.text());
    List<Span> numbers = new ArrayList<>();
    while (number.find()) {
      Span at = new Span(number.start(), number.end());
      if (found.stream().noneMatch(raw -> raw.at().holds(at.start()))) {
        numbers.add(at);
      }
    }
    Optional<Span> first = Optional.empty();
    for (int i = 0; i < numbers.size(); i++) {
      Span at = numbers.get(i);
      if (found.stream().anyMatch(raw -> raw.at().holds(at.start()))) {
        continue; // the lower places of a number before it
      }
      Optional<Raw> raw = measured(text, at, first);
      raw.ifPresent(found::add);
      first =
          raw.isEmpty()
                  && i + 1 < numbers.size()
                  && !isYear(text, at)
                  && joins(text, at, numbers.get(i + 1))
              ? Optional.of(at)
              : Optional.empty();
    }
  }

  /// A year behind a word is no end of a range: `from 1,000 t in 2024 to 10,000 t`.
  private static boolean isYear(NormalText text, Span at) {
    String digits = text.text().substring(at.start(), at.end());
    return at.start() > 1
        && text.text().charAt(at.start() - 1) == ' '
        && isLetter(text.text().charAt(at.start() - 2))
        && digits.length() == 4
        && digits.chars().allMatch(Character::isDigit)
        && (digits.startsWith("19") || digits.startsWith("20"));
  }

  private boolean joins(NormalText text, Span one, Span next) {
    return joiner
            .matcher(text.folded().substring(one.end(), next.start()).replace('\u0000', ' '))
            .matches()
        || text.text().substring(one.end(), next.start()).strip().equals("-");
  }

  private Optional<Raw> measured(NormalText text, Span at, Optional<Span> first) {
    String folded = text.folded();
    int end = at.end();
    double factor = 1;
    Optional<Word> scale = startingAt(folded, skip(folded, end), scales);
    if (scale.isPresent()) {
      end = skip(folded, end) + scale.get().literal().length();
      factor = scale.get().factor();
    }
    Lower lower = lower(folded, end, scale);
    end = lower.end();
    int start = at.start();
    Optional<Word> unit = startingAt(folded, skip(folded, end), after);
    if (unit.isPresent()) {
      end = skip(folded, end) + unit.get().literal().length();
    } else {
      unit = endingAt(folded, first.map(Span::start).orElse(start));
    }
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    double all = factor * unit.get().factor();
    double value =
        rounded(
            (number(text.text().substring(start, at.end())) * factor + lower.value())
                * unit.get().factor());
    Optional<Double> from =
        first.map(it -> rounded(number(text.text().substring(it.start(), it.end())) * all));
    return Optional.of(
        new Raw(
            value,
            unit.get().unit(),
            new Span(start, end),
            from,
            new Span(first.map(Span::start).orElse(start), end)));
  }

  /// What stands in the lower places of a number, and where it ends.
  private record Lower(double value, int end) {}

  /// East Asian numbers mix figures and signs: 1万5千, 1億2千万.
  private Lower lower(String folded, int from, Optional<Word> above) {
    double value = 0;
    int end = from;
    Optional<Word> last = above;
    Matcher digits = PLACES.matcher(folded);
    while (last.isPresent() && last.get().literal().charAt(0) > '\u024f') {
      digits.region(skip(folded, end), folded.length());
      if (!digits.lookingAt()) {
        break;
      }
      Optional<Word> scale = startingAt(folded, digits.end(), scales);
      double factor = scale.map(Word::factor).orElse(1.0);
      double part = Double.parseDouble(digits.group()) * factor;
      if (part >= last.get().factor()) {
        break;
      }
      value += part;
      end = digits.end() + scale.map(it -> it.literal().length()).orElse(0);
      last = scale;
    }
    return new Lower(value, end);
  }

  private static int skip(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  private static Optional<Word> startingAt(String folded, int at, List<Word> words) {
    for (Word word : words) {
      String literal = word.literal();
      int end = at + literal.length();
      boolean goesOn =
          end < folded.length()
              && isLetter(literal.charAt(literal.length() - 1))
              && isLetter(folded.charAt(end));
      if (folded.startsWith(literal, at) && !goesOn) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private Optional<Word> endingAt(String folded, int at) {
    String head = folded.substring(0, at).stripTrailing();
    return before.stream()
        .filter(
            word -> {
              int start = head.length() - word.literal().length();
              return head.endsWith(word.literal())
                  && (start == 0
                      || !isLetter(word.literal().charAt(0))
                      || !isLetter(head.charAt(start - 1)));
            })
        .findFirst();
  }

  /// A letter of the Latin script: words of others end nowhere in particular.
  private static boolean isLetter(char c) {
    return Character.isLetter(c) && c < '\u0250';
  }

  private double number(String digits) {
    String plain = german ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
    return Double.parseDouble(plain.replace(" ", ""));
  }

  private static double rounded(double value) {
    return Math.round(value * 1e6) / 1e6;
  }

  private static double chinese(String words) {
    if (Character.isDigit(words.charAt(0)) && words.charAt(0) < 128) {
      return Double.parseDouble(words);
    }
    double whole = 0;
    double digit = 0;
    double fraction = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int known = DIGITS.indexOf(c == '〇' ? '零' : c == '两' ? '二' : c);
      if (c == '点') {
        fraction = 0.1;
        whole += digit;
        digit = 0;
      } else if (known >= 0 && fraction > 0) {
        whole += known * fraction;
        fraction /= 10;
      } else if (known >= 0) {
        digit = known;
      } else {
        whole += (digit == 0 ? 1 : digit) * (c == '百' ? 100 : 10);
        digit = 0;
      }
    }
    return rounded(whole + digit);
  }
}
