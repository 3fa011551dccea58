package monazite.indexer.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.policy.Block;
import monazite.corpus.policy.PolicyDocument;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.holder.HolderSeeds;
import monazite.seeds.policy.PolicyWords;

/// Finds the statements of policy documents by the words of the seeds. The same document always
/// gives the same statements, in the order of their places. For one thread at a time.
public final class StatementReader {
  private static final double IP_CONFIDENCE = 0.8;
  private static final double MEASURE_CONFIDENCE = 0.6;

  private final Subjects subjects;
  private final Map<String, PassageReader> readers = new HashMap<>();
  private final PriorityReader priorities;
  private final IpReader ips;
  private final MeasureReader measures;

  public StatementReader(Seeds seeds) {
    FamilySeeds families = FamilySeeds.of(seeds);
    PolicyWords words = PolicyWords.of(seeds, families);
    subjects = new Subjects(families, words.subjects());
    words
        .languages()
        .forEach((id, one) -> readers.put(id, new PassageReader(one, subjects, words.units())));
    priorities = new PriorityReader(subjects);
    ips = new IpReader(subjects, words.subjects(), HolderSeeds.of(seeds));
    measures = new MeasureReader(subjects);
  }

  /// The statements of a document. A language without words of its own is read as English.
  public List<Statement> read(PolicyDocument document) {
    List<Statement> found = new ArrayList<>();
    BitSet heads = new BitSet();
    Outline outline = new Outline(subjects);
    TargetReader targets = new TargetReader(subjects, Period.of(document));
    TableReader tables = new TableReader(subjects, Period.of(document));
    for (Block block : document.blocks()) {
      if (block.kind() != Block.Kind.TABLE_ROW) {
        tables.end();
      }
      switch (block.kind()) {
        case TITLE, NOTE, REFERENCE, APPARATUS -> {}
        case TABLE_ROW -> {
          PassageReader reader = reader(document, block);
          Passage row = reader.read(block.text());
          targets(document, block, row, tables.read(row, reader, outline.section()), found);
        }
        case HEADING -> {
          if (block.text().equals(document.title())) {
            continue;
          }
          PassageReader reader = reader(document, block);
          Passage heading = reader.read(block.text());
          outline.heading(block, heading, reader);
          if (heading.years().stream().anyMatch(YearMention::by)) {
            int before = found.size();
            targets(document, block, heading, targets.read(heading, Section.NONE), found);
            heads.set(before, found.size());
          }
        }
        case PARAGRAPH, ITEM -> {
          Section section = outline.section();
          if (section.mode() != Mode.SKIP) {
            PassageReader reader = reader(document, block);
            Passage passage = reader.read(block.text());
            Optional<Mode> own = outline.lead(passage, reader);
            read(document, block, passage, own.map(section::in).orElse(section), targets, found);
            outline.passed(block, passage);
          }
        }
      }
    }
    return withoutRepeated(heads, found);
  }

  /// A heading that names number and year is a target of its own, unless the text says the same.
  ///
  /// @param heads places of what headings say
  private static List<Statement> withoutRepeated(BitSet heads, List<Statement> found) {
    List<Statement> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Statement one = found.get(i);
      boolean repeated = false;
      for (int other = 0; heads.get(i) && other < found.size(); other++) {
        repeated |= other != i && isSame(one, found.get(other));
      }
      if (!repeated) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static boolean isSame(Statement head, Statement other) {
    return other.kind() == Statement.Kind.TARGET
        && head.value().equals(other.value())
        && head.unit().equals(other.unit())
        && (head.by().equals(other.by()) || other.by().isEmpty());
  }

  private PassageReader reader(PolicyDocument document, Block block) {
    String language = Scripts.language(block.text(), document.language());
    PassageReader reader = readers.get(language);
    return reader == null
        ? readers.get("en") == null ? readers.values().iterator().next() : readers.get("en")
        : reader;
  }

  private void targets(
      PolicyDocument document,
      Block block,
      Passage passage,
      List<TargetReader.Target> targets,
      List<Statement> found) {
    for (TargetReader.Target one : targets) {
      found.add(
          new Draft(Statement.Kind.TARGET)
              .about(
                  one.families(),
                  one.families().isEmpty()
                      ? Set.of()
                      : subjects.topics(passage, one.sentence(), one.families()))
              .metric(one.metric())
              .quantity(Optional.of(one.quantity()))
              .by(one.by())
              .confidence(one.confidence())
              .of(document, block, passage, one.sentence()));
    }
  }

  private void read(
      PolicyDocument document,
      Block block,
      Passage passage,
      Section section,
      TargetReader targets,
      List<Statement> found) {
    targets(document, block, passage, targets.read(passage, section), found);
    for (PriorityReader.Priority one : priorities.read(passage, section, block.kind())) {
      found.add(
          new Draft(Statement.Kind.PRIORITY)
              .about(one.families(), one.topics())
              .by(section.headYear().or(() -> Period.of(document).to()))
              .what(
                  passage.quote(
                      one.span().length() > 200
                          ? new Span(one.span().start(), one.span().start() + 200)
                          : one.span()))
              .confidence(one.confidence())
              .of(document, block, passage, one.span()));
    }
    for (IpReader.Ip one : ips.read(passage, section)) {
      found.add(
          new Draft(Statement.Kind.IP_STATEMENT)
              .about(one.families(), Set.of())
              .quantity(one.value())
              .what(passage.quote(one.what()))
              .years(one.year(), one.yearTo())
              .holders(one.holders())
              .confidence(IP_CONFIDENCE)
              .of(document, block, passage, one.sentence()));
    }
    for (MeasureReader.Measure one : measures.read(passage, section)) {
      found.add(
          new Draft(Statement.Kind.MEASURE)
              .about(one.families(), Set.of())
              .quantity(one.money())
              .what(passage.quote(one.what()))
              .confidence(MEASURE_CONFIDENCE)
              .of(document, block, passage, one.sentence()));
    }
  }
}
