package monazite.indexer.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.indexer.classify.TermFinder;
import monazite.indexer.classify.TermFinder.Found;
import monazite.seeds.holder.HolderSeeds;
import monazite.seeds.holder.KnownHolder;
import monazite.seeds.policy.Sign;
import monazite.seeds.policy.SubjectWords;

/// Finds what a block says of patents, licences and intellectual property: who, what and when.
final class IpReader {
  /// Shorter names of companies are other words as well.
  private static final int SHORTEST_NAME = 3;

  /// Latin letters end here.
  private static final int BEHIND_LATIN = 0x250;

  private static final int LONGEST_WHAT = 300;

  /// Where an extension and its year may stand apart.
  private static final int NEAR = 12;

  /// A statement on patents.
  record Ip(
      Set<String> families,
      Set<String> holders,
      Optional<Integer> year,
      Optional<Integer> yearTo,
      Optional<Quantity> value,
      Span what,
      Span sentence) {}

  private final Subjects subjects;
  private final TermFinder<String> names;

  IpReader(Subjects subjects, SubjectWords words, HolderSeeds holders) {
    this.subjects = subjects;
    List<TermFinder.Term<String>> terms = new ArrayList<>();
    for (KnownHolder holder : holders.all()) {
      Set<String> writings = new LinkedHashSet<>(holder.writings());
      writings.add(holder.name());
      // East Asian texts leave out the legal form.
      holder.writings().stream()
          .filter(name -> name.chars().noneMatch(c -> c < BEHIND_LATIN && Character.isLetter(c)))
          .map(name -> holders.rules().key(name))
          .forEach(writings::add);
      for (String name : writings) {
        if (name.length() >= SHORTEST_NAME) {
          terms.add(new TermFinder.Term<>(name, holder.name()));
        }
      }
    }
    for (SubjectWords.Country country : words.places()) {
      country.literals().forEach(it -> terms.add(new TermFinder.Term<>(it, country.code())));
    }
    names = new TermFinder<>(terms);
  }

  /// The statements of a passage, one a sentence.
  List<Ip> read(Passage passage, Section section) {
    List<Ip> found = new ArrayList<>();
    if (section.mode() == Mode.SKIP) {
      return found;
    }
    List<Found<String>> named = longest(names.find(passage.text()));
    for (Span sentence : passage.sentences()) {
      List<Span> places = passage.places(Sign.IP, sentence);
      if (!places.isEmpty() && !isInPassing(passage, sentence, places)) {
        found.add(ip(passage, sentence, places.getFirst(), named));
      }
    }
    return found;
  }

  /// A name within a longer one is part of it.
  private static List<Found<String>> longest(List<Found<String>> all) {
    return all.stream()
        .filter(
            one ->
                all.stream()
                    .noneMatch(
                        other ->
                            other.start() <= one.start()
                                && other.end() >= one.end()
                                && other.end() - other.start() > one.end() - one.start()))
        .toList();
  }

  private static boolean isInPassing(Passage passage, Span sentence, List<Span> places) {
    List<Span> passing = passage.places(Sign.IP_PASSING, sentence);
    boolean all =
        places.stream().allMatch(place -> passing.stream().anyMatch(it -> it.holds(place.start())));
    return all
        && Cuts.parts(passage.text().text(), sentence).stream()
            .filter(part -> passing.stream().anyMatch(it -> part.holds(it.start())))
            .noneMatch(part -> holds(passage, part, passing));
  }

  /// Somebody holds, or lacks, what is spoken of: said before the passing words, in one clause.
  private static boolean holds(Passage passage, Span part, List<Span> passing) {
    return Cuts.clauses(passage.text().text(), part).stream()
        .filter(clause -> passing.stream().anyMatch(it -> clause.holds(it.start())))
        .anyMatch(clause -> passage.shows(Sign.IP_HOLD, clause));
  }

  private Ip ip(Passage passage, Span sentence, Span sign, List<Found<String>> named) {
    String text = passage.text().text();
    Span part = TargetReader.holding(Cuts.parts(text, sentence), sign.start()).orElse(sentence);
    Span clause = TargetReader.holding(Cuts.clauses(text, part), sign.start()).orElse(part);
    Set<String> families = subjects.families(passage, part, true);
    if (families.isEmpty()) {
      families = subjects.families(passage, sentence, true);
    }
    Set<String> holders = new LinkedHashSet<>();
    named.stream()
        .filter(it -> Passage.inside(it, sentence))
        .forEach(it -> holders.add(it.value()));
    Optional<Integer> first = Optional.empty();
    Optional<Integer> last = Optional.empty();
    for (YearMention year : passage.years(part, it -> true)) {
      boolean until =
          passage.places(Sign.EXTEND, sentence).stream()
              .anyMatch(
                  it -> it.end() <= year.at().start() + 1 && year.at().start() - it.end() <= NEAR);
      if (until || first.isPresent()) {
        last = Optional.of(Math.max(year.year(), last.orElse(0)));
      } else {
        first = Optional.of(year.year());
      }
    }
    Span what =
        clause.length() > LONGEST_WHAT
            ? new Span(clause.start(), clause.start() + LONGEST_WHAT)
            : clause;
    return new Ip(families, holders, first, last, value(passage, sign, part), what, sentence);
  }

  /// The number next to the words on patents.
  private static Optional<Quantity> value(Passage passage, Span sign, Span part) {
    return passage.quantities().stream()
        .filter(it -> it.unit().equals("%") && part.holds(it.at().start()))
        .filter(it -> Math.abs(it.at().start() - sign.end()) < 60)
        .findFirst();
  }
}
