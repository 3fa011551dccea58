package monazite.indexer.policy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.policy.Block;
import monazite.indexer.classify.TermFinder.Found;
import monazite.seeds.policy.Sign;

/// Follows the headings of a document: what each block may take over from those above it.
final class Outline {
  private record Heading(
      int level, Optional<Mode> mode, Set<String> families, Optional<Integer> year) {}

  private final Deque<Heading> path = new ArrayDeque<>();
  private final Subjects subjects;
  private Optional<Integer> runningYear = Optional.empty();
  private Optional<Passage> head = Optional.empty();

  Outline(Subjects subjects) {
    this.subjects = subjects;
  }

  /// Takes in a heading.
  void heading(Block block, Passage passage, PassageReader reader) {
    int level = Math.max(1, block.level());
    while (!path.isEmpty() && path.getLast().level() >= level) {
      path.removeLast();
    }
    path.addLast(
        new Heading(
            level,
            Mode.of(signs(passage, reader.signs(block.text()))),
            subjects.families(passage, passage.whole(), true),
            passage.years().stream().map(YearMention::year).reduce((one, later) -> later)));
    runningYear = Optional.empty();
    head = Optional.empty();
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

  /// Takes in a block that has been read: what it sets for those after it.
  void passed(Block block, Passage passage) {
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
    return new Section(mode, families, year, runningYear, head);
  }
}
