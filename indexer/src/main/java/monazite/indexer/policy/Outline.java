package monazite.indexer.policy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.policy.Block;
import monazite.indexer.classify.TermFinder.Found;
import monazite.seeds.policy.Sign;

/// Follows the headings of a document: what each block may take over from those above it.
final class Outline {
  /// Modes that hold for headings right below one that only announces them.
  private static final Set<Mode> SPANNING = EnumSet.of(Mode.GOAL, Mode.PRIORITY, Mode.MEASURE);

  /// A first sentence as short as this is like a heading.
  private static final int LONGEST_LEAD = 40;

  private record Heading(
      int level,
      Optional<Mode> mode,
      Set<String> families,
      Set<String> topics,
      Optional<Integer> year) {}

  private final Deque<Heading> path = new ArrayDeque<>();
  private final Subjects subjects;
  private Optional<Integer> runningYear = Optional.empty();
  private Optional<Passage> head = Optional.empty();

  /// The heading that has nothing but headings without numbers below it.
  private Optional<Heading> umbrella = Optional.empty();

  private boolean justHeaded;

  Outline(Subjects subjects) {
    this.subjects = subjects;
  }

  /// Takes in a heading.
  void heading(Block block, Passage passage, PassageReader reader) {
    Optional<Mode> mode = Mode.of(signs(passage, reader.signs(block.text())));
    int level = level(block, mode);
    while (!path.isEmpty() && path.getLast().level() >= level) {
      path.removeLast();
    }
    umbrella = umbrella.filter(path::contains);
    path.addLast(
        new Heading(
            level,
            mode,
            subjects.families(passage, passage.whole(), true),
            subjects.topics(passage, passage.whole(), Set.of()),
            passage.years().stream().map(YearMention::year).reduce((one, later) -> later)));
    justHeaded = true;
    runningYear = Optional.empty();
    head = Optional.empty();
  }

  /// Headings without numbers show no depth: one that says nothing of its own, right below one that
  /// announces something, lies within that, and so do those that follow it.
  private int level(Block block, Optional<Mode> mode) {
    int level = Math.max(1, block.level());
    boolean numbered = !Character.isLetter(block.text().codePointAt(0)) || block.level() > 1;
    if (numbered || mode.isPresent()) {
      return level;
    }
    if (justHeaded
        && !path.isEmpty()
        && path.getLast().mode().filter(SPANNING::contains).isPresent()) {
      umbrella = Optional.of(path.getLast());
    }
    return umbrella.map(it -> it.level() + 1).orElse(level);
  }

  /// The signs that are no part of a family's name: targets may be sputtered.
  private static List<Found<Sign>> signs(Passage passage, List<Found<Sign>> all) {
    return all.stream()
        .filter(
            sign ->
                passage.subjects().stream()
                    .noneMatch(
                        it ->
                            !it.value().families().isEmpty()
                                && Passage.inside(sign, new Span(it.start(), it.end()))))
        .toList();
  }

  /// What a short first sentence says of the block: `(2) Goals. By 2030, ...`.
  Optional<Mode> lead(Passage passage, PassageReader reader) {
    Span first = passage.sentences().isEmpty() ? passage.whole() : passage.sentences().getFirst();
    if (passage.sentences().size() < 2
        || first.length() > LONGEST_LEAD
        || passage.quantities().stream().anyMatch(it -> first.holds(it.at().start()))) {
      return Optional.empty();
    }
    String words = passage.text().text().substring(first.start(), first.end());
    return Mode.of(
            signs(passage, reader.signs(words)).stream()
                .filter(it -> it.value() != Sign.HEAD_SKIP && it.value() != Sign.IP)
                .toList())
        .filter(SPANNING::contains);
  }

  /// Takes in a block that has been read: what it sets for those after it.
  void passed(Block block, Passage passage) {
    justHeaded = false;
    passage.years().stream()
        .filter(YearMention::by)
        .reduce((one, later) -> later)
        .ifPresent(year -> runningYear = Optional.of(year.year()));
    if (block.kind() != Block.Kind.ITEM) {
      String text = block.text().strip();
      boolean opens = text.endsWith(":") || text.endsWith("：");
      head = opens ? Optional.of(passage) : Optional.empty();
    }
  }

  /// Where the next block stands.
  Section section() {
    Mode mode = Mode.PLAIN;
    Set<String> families = Set.of();
    Optional<Integer> year = Optional.empty();
    for (Heading heading : path) {
      mode = heading.mode().orElse(mode);
      families = heading.families().isEmpty() ? families : heading.families();
      year = heading.year().isPresent() ? heading.year() : year;
    }
    Set<String> topics = path.isEmpty() ? Set.of() : path.getLast().topics();
    return new Section(mode, families, topics, year, runningYear, head);
  }
}
