package monazite.indexer.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import monazite.indexer.classify.NormalText;
import monazite.indexer.classify.TermFinder;
import monazite.indexer.classify.TermFinder.Found;
import monazite.indexer.classify.TextNormaliser;
import monazite.indexer.language.EnglishPatterns;
import monazite.indexer.language.Word;
import monazite.indexer.language.Words;
import monazite.seeds.policy.LanguageWords;
import monazite.seeds.policy.Sign;
import monazite.seeds.policy.UnitWords;

/// Reads the blocks of one language: sentences, signs, families, numbers and years.
final class PassageReader {
  private static final int LONGEST_NUMBER = 8;

  private final TermFinder<Sign> signs;
  private final TermFinder<LanguageWords.Fraction> fractions;
  private final TermFinder<LanguageWords.Horizon> horizons;
  private final Optional<EnglishPatterns> patterns;
  private final boolean spaced;
  private final boolean fromIsWritten;
  private final Subjects subjects;
  private final QuantityReader quantities;

  PassageReader(LanguageWords words, Subjects subjects, UnitWords units) {
    List<TermFinder.Term<Sign>> terms = new ArrayList<>();
    words
        .signs()
        .forEach((sign, all) -> all.forEach(it -> terms.add(new TermFinder.Term<>(it, sign))));
    signs = new TermFinder<>(terms);
    List<TermFinder.Term<LanguageWords.Fraction>> numbers = new ArrayList<>();
    words
        .fractions()
        .forEach(one -> one.literals().forEach(it -> numbers.add(new TermFinder.Term<>(it, one))));
    fractions = new TermFinder<>(numbers);
    List<TermFinder.Term<LanguageWords.Horizon>> times = new ArrayList<>();
    words
        .horizons()
        .forEach(one -> one.literals().forEach(it -> times.add(new TermFinder.Term<>(it, one))));
    horizons = new TermFinder<>(times);
    patterns =
        words.tokenPatterns().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new EnglishPatterns(
                    words.tokenPatterns().entrySet().stream()
                        .collect(Collectors.toMap(it -> it.getKey().word(), Map.Entry::getValue))));
    spaced = words.language().equals("en") || words.language().equals("de");
    fromIsWritten = !words.signs().getOrDefault(Sign.FROM, List.of()).isEmpty();
    this.subjects = subjects;
    this.quantities = new QuantityReader(units, words.language());
  }

  /// The signs of a heading, without its parts of speech.
  List<Found<Sign>> signs(String text) {
    return signs(TextNormaliser.normalise(text));
  }

  /// The signs of a text, but for those within a longer word that has another sense.
  private List<Found<Sign>> signs(NormalText text) {
    List<Found<Sign>> found = signs.find(text);
    List<Found<Sign>> hiding = found.stream().filter(one -> one.value() == Sign.NOTHING).toList();
    return found.stream()
        .filter(
            one ->
                hiding.stream()
                    .noneMatch(
                        longer ->
                            longer.start() <= one.start()
                                && one.end() <= longer.end()
                                && one.end() - one.start() < longer.end() - longer.start()))
        .toList();
  }

  Passage read(String original) {
    NormalText text = TextNormaliser.normalise(original);
    List<Found<Sign>> found = new ArrayList<>(signs(text));
    List<Span> sentences = new ArrayList<>();
    if (spaced) {
      int from = -1;
      for (List<Word> sentence : Words.sentences(text.text())) {
        Span span = new Span(sentence.getFirst().begin(), sentence.getLast().end());
        from = from < 0 ? span.start() : from;
        if (isNumber(text, span)) {
          continue; // an item's number isn't a sentence of its own
        }
        sentences.add(new Span(from, span.end()));
        from = -1;
        patterns.ifPresent(these -> these.find(sentence).forEach(it -> found.add(sign(it))));
      }
    } else {
      sentences.addAll(Cuts.wideSentences(text.text()));
    }
    found.sort(Comparator.comparingInt(Found::end));
    List<Quantity> quantities = quantities(text, found);
    List<YearMention> years =
        new YearReader(text, found)
            .years().stream()
                .filter(
                    year -> quantities.stream().noneMatch(it -> it.at().holds(year.at().start())))
                .toList();
    return new Passage(
        text, sentences, found, subjects.find(text), quantities, years, horizons.find(text));
  }

  private static boolean isNumber(NormalText text, Span span) {
    return span.length() < LONGEST_NUMBER
        && text.text()
                .substring(span.start(), span.end())
                .chars()
                .filter(Character::isLetter)
                .count()
            < 2;
  }

  private static Found<Sign> sign(EnglishPatterns.Match match) {
    return new Found<>(Sign.of(match.name()).orElseThrow(), match.begin(), match.end());
  }

  private List<Quantity> quantities(NormalText text, List<Found<Sign>> signs) {
    List<QuantityReader.Raw> raws = new ArrayList<>(quantities.read(text));
    for (Found<LanguageWords.Fraction> found : fractions.find(text)) {
      Span at = new Span(found.start(), found.end());
      if (raws.stream()
          .noneMatch(raw -> raw.at().holds(at.start()) || at.holds(raw.at().start()))) {
        raws.add(
            new QuantityReader.Raw(
                found.value().value(), found.value().unit(), at, Optional.empty(), at));
      }
    }
    raws.sort(Comparator.comparingInt(raw -> raw.at().start()));
    List<Quantity> found = new ArrayList<>();
    Comparators comparators = new Comparators(text, signs);
    Map<Integer, Integer> answered =
        new NumberLists(text, signs).baselines(raws, comparators, fromIsWritten);
    for (int i = 0; i < raws.size(); i++) {
      QuantityReader.Raw raw = raws.get(i);
      if (answered.containsValue(i)) {
        continue;
      }
      if (answered.containsKey(i)) {
        double from = raws.get(answered.get(i)).value();
        found.add(quantity(raw, Optional.of(from), comparators));
        continue;
      }
      boolean baseline =
          i + 1 < raws.size()
              && raw.unit().equals(raws.get(i + 1).unit())
              && comparators.leads(raw.whole(), raws.get(i + 1).whole(), fromIsWritten);
      if (baseline) {
        continue;
      }
      boolean trailing =
          fromIsWritten
              && i > 0
              && raw.unit().equals(raws.get(i - 1).unit())
              && comparators.follows(raw.whole())
              && !comparators.leads(raws.get(i - 1).whole(), raw.whole(), true)
              && !found.isEmpty();
      if (trailing && found.getLast().baseline().isEmpty()) {
        found.add(found.removeLast().startingFrom(raw.value()));
        continue; // "at least 35 %, up from 1 %"
      }
      Optional<Double> from =
          i > 0
                  && raws.get(i - 1).unit().equals(raw.unit())
                  && comparators.leads(raws.get(i - 1).whole(), raw.whole(), fromIsWritten)
              ? Optional.of(raws.get(i - 1).value())
              : Optional.empty();
      found.add(quantity(raw, from, comparators));
    }
    return found;
  }

  /// Of a range the lower end is sure.
  private Quantity quantity(
      QuantityReader.Raw raw, Optional<Double> from, Comparators comparators) {
    boolean risen = raw.from().isPresent() && comparators.from(raw.whole(), fromIsWritten);
    if (raw.from().isPresent() && !risen && raw.from().get() < raw.value()) {
      return new Quantity(raw.from().get(), raw.unit(), ">=", Optional.empty(), raw.whole());
    }
    return new Quantity(
        raw.value(), raw.unit(), comparators.of(raw.at()), risen ? raw.from() : from, raw.at());
  }
}
