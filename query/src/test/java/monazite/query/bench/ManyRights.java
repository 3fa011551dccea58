package monazite.query.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Source;
import monazite.corpus.document.TermFacts;
import monazite.indexer.core.CoreFacts;
import monazite.indexer.judge.CountedFacts;
import monazite.indexer.judge.Judged;
import monazite.indexer.judge.StatusSpan;
import monazite.indexer.store.IndexFolder;
import monazite.indexer.store.LandscapeEntry;
import monazite.indexer.store.LandscapeWriter;
import monazite.indexer.store.Links;
import monazite.seeds.Seeds;

/// An index of invented rights, written by the program's own writer: materials, topics, offices,
/// holders and ends as uneven as real ones, the same for the same seed.
final class ManyRights {
  private static final List<String> FAMILIES =
      List.of("ndfeb", "ndfeb", "ndfeb", "phosphor", "phosphor", "catalyst", "polishing", "smco");
  private static final List<String> TOPICS =
      List.of(
          "sintering", "recycling", "grain_boundary_diffusion", "oxygen_storage", "led_lighting");
  private static final List<String> OFFICES =
      List.of("US", "US", "CN", "CN", "CN", "JP", "EP", "DE");
  private static final List<String> LABELS =
      List.of("core", "improvement", "improvement", "improvement", "peripheral", "insufficient");
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private ManyRights() {}

  /// Writes the index.
  ///
  /// @param documents how many, one publication each
  static void write(Path folder, int documents, long seed) throws IOException {
    Random random = new Random(seed);
    try (LandscapeWriter writer =
        LandscapeWriter.open(new IndexFolder(folder), Seeds.bundled().hash(), "benchmark", false)) {
      for (int i = 0; i < documents; i++) {
        writer.put(entry(i, random));
      }
      writer.tie();
      writer.commit();
    }
  }

  private static LandscapeEntry entry(int number, Random random) {
    String office = any(OFFICES, random);
    LocalDate filed = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(14_000));
    LocalDate granted = filed.plusDays(600L + random.nextInt(1500));
    LocalDate hi = filed.plusYears(20).plusDays(random.nextInt(4) == 0 ? random.nextInt(900) : 0);
    Optional<LocalDate> lo =
        random.nextInt(10) == 0 ? Optional.empty() : Optional.of(filed.plusYears(20));
    LocalDate turn = granted.plusDays(random.nextInt(5000));
    String holder = "Holder " + (int) Math.pow(random.nextInt(2000), 0.9);
    Judged judged =
        new Judged(
            JsonNodeFactory.instance.objectNode(),
            List.of(new Judged.FamilyRole(any(FAMILIES, random), "material", true)),
            random.nextBoolean() ? List.of(any(TOPICS, random)) : List.of(),
            List.of(),
            any(LABELS, random),
            holder,
            holder,
            Set.of(holder),
            Set.of(holder),
            List.of(),
            List.of(),
            Optional.of(granted),
            lo,
            Optional.of(hi),
            List.of(
                new StatusSpan("NOT_A_GRANT", LocalDate.of(1, 1, 1), granted.minusDays(1)),
                new StatusSpan("UNKNOWN_FEES", granted, turn),
                new StatusSpan(
                    random.nextBoolean() ? "LAPSED" : "IN_FORCE", turn.plusDays(1), NEVER)),
            Map.of(),
            CoreFacts.NOTHING,
            CountedFacts.NOTHING);
    PatentDocument document =
        new PatentDocument(
            PublicationNumber.of(office, Integer.toString(10_000_000 + number), "B2"),
            "",
            Optional.empty(),
            Optional.of(filed),
            Optional.of(granted),
            Optional.of(granted),
            Map.of("en", "Sintered magnet and method for producing it, number " + number),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            TermFacts.NONE,
            new Source("monazite-jsonl", "invented", "", number));
    return new LandscapeEntry(
        document,
        List.of("{}"),
        List.of("h" + number),
        List.of("invented"),
        List.of(),
        List.of("monazite-jsonl"),
        Links.alone(document.publication()),
        judged);
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
