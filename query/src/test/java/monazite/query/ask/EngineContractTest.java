package monazite.query.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Source;
import monazite.corpus.document.TermFacts;
import monazite.indexer.core.CoreFacts;
import monazite.indexer.holders.HeldSpan;
import monazite.indexer.holders.Stage;
import monazite.indexer.judge.CountedFacts;
import monazite.indexer.judge.Judged;
import monazite.indexer.judge.StatusSpan;
import monazite.indexer.store.IndexFolder;
import monazite.indexer.store.LandscapeEntry;
import monazite.indexer.store.LandscapeWriter;
import monazite.indexer.store.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An engine finds exactly what reading every document would find: random landscapes and random
/// questions, repeatable by the seed that a failure prints.
final class EngineContractTest {
  private static final List<String> FAMILIES = List.of("ndfeb", "smco", "phosphor");
  private static final List<String> ROLES = List.of("material", "device", "mention");
  private static final List<String> HOLDERS = List.of("proterial", "neomax", "tdk");
  private static final List<String> OFFICES = List.of("US", "CN", "JP");
  private static final List<String> LABELS = List.of("core", "improvement", "peripheral");
  private static final LocalDate BASE = LocalDate.of(1990, 1, 1);

  @TempDir Path folder;

  @Test
  void findsExactlyWhatReadingEveryDocumentWouldFind() throws IOException {
    long seed = Long.getLong("seed", 20260101L);
    for (int round = 0; round < 5; round++) {
      Random random = new Random(seed + round);
      Map<String, LandscapeEntry> landscape = landscape(random, 80);
      IndexFolder index = new IndexFolder(folder.resolve("i" + round));
      write(index, landscape, random);
      try (SearchEngine engine = new LuceneEngine(index)) {
        int found = 0;
        for (int i = 0; i < 200; i++) {
          LandscapeQuery query = query(random, 2);
          List<String> expected =
              landscape.values().stream()
                  .filter(entry -> matches(query, entry))
                  .map(LandscapeEntry::key)
                  .toList();
          List<String> ids = new ArrayList<>();
          engine.each(query, hit -> ids.add(hit.publication()));
          String told = "repeat with -Dseed=" + (seed + round) + ": " + query;
          assertEquals(expected, ids, told);
          assertEquals(expected.size(), engine.search(query, Order.PUBLICATION, 3).total(), told);
          found += expected.size();
        }
        assertTrue(found > 1000, "the questions find something");
      }
    }
  }

  /// Each patent is written twice, first with other contents: the second writing counts.
  private static void write(IndexFolder index, Map<String, LandscapeEntry> landscape, Random random)
      throws IOException {
    try (LandscapeWriter writer = LandscapeWriter.open(index, "seeds", "test", false)) {
      List<LandscapeEntry> others = new ArrayList<>(landscape(random, 80).values());
      for (LandscapeEntry other : others) {
        writer.put(other);
      }
      for (LandscapeEntry entry : landscape.values()) {
        writer.put(entry);
      }
      writer.commit();
    }
  }

  private static Map<String, LandscapeEntry> landscape(Random random, int size) {
    Map<String, LandscapeEntry> landscape = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      LandscapeEntry entry = entry(random, 1_000_000 + i);
      landscape.put(entry.key(), entry);
    }
    return landscape;
  }

  private static LandscapeEntry entry(Random random, int number) {
    String office = OFFICES.get(number % OFFICES.size());
    LocalDate filed = day(random);
    Optional<LocalDate> lo =
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(filed.plusDays(random.nextInt(9000)));
    Optional<LocalDate> hi = lo.map(day -> day.plusDays(random.nextInt(3) * 400L));
    LocalDate turn = filed.plusDays(random.nextInt(4000));
    String front = any(HOLDERS, random);
    String later = any(HOLDERS, random);
    Judged judged =
        new Judged(
            JsonNodeFactory.instance.objectNode(),
            random.nextInt(5) == 0
                ? List.of()
                : List.of(new Judged.FamilyRole(any(FAMILIES, random), any(ROLES, random), true)),
            random.nextBoolean() ? List.of("recycling") : List.of(),
            List.of(claim(1, random), claim(2, random)),
            any(LABELS, random),
            "Holder",
            "holder",
            Set.copyOf(List.of(front, later)),
            Set.of(front),
            List.of(),
            List.of(
                new HeldSpan(front, front, Stage.BEGIN, turn.minusDays(1), 0),
                new HeldSpan(later, later, turn, HeldSpan.END, 0)),
            Optional.empty(),
            lo,
            hi,
            List.of(
                new StatusSpan("IN_FORCE", filed, turn.minusDays(1)),
                new StatusSpan("EXPIRED_TERM", turn, LocalDate.of(9999, 12, 31))),
            Map.of(),
            CoreFacts.NOTHING,
            CountedFacts.NOTHING);
    PatentDocument document = document(office, number, filed);
    return new LandscapeEntry(
        document,
        List.of("{}"),
        List.of("hash" + number),
        List.of("t"),
        List.of(),
        List.of("t"),
        Links.alone(document.publication()),
        judged);
  }

  private static Judged.JudgedClaim claim(int number, Random random) {
    double lo = random.nextInt(30);
    return new Judged.JudgedClaim(
        number,
        "A magnet",
        "composition",
        any(LABELS, random),
        List.of(
            new Judged.Content("Dy", "wt%", lo, lo + random.nextInt(5)),
            new Judged.Content("Co", "at%", random.nextInt(10), Double.POSITIVE_INFINITY)));
  }

  private static PatentDocument document(String office, int number, LocalDate filed) {
    return new PatentDocument(
        PublicationNumber.of(office, Integer.toString(number), "B2"),
        "",
        Optional.empty(),
        Optional.of(filed),
        Optional.empty(),
        Optional.empty(),
        Map.of("en", number % 2 == 0 ? "Sintered magnets" : "Red phosphor 钕铁硼磁体"),
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
        new Source("test", "t", "", 0));
  }

  private static LandscapeQuery query(Random random, int depth) {
    LocalDate from = day(random);
    LocalDate to = from.plusDays(random.nextInt(6000));
    return switch (random.nextInt(depth == 0 ? 11 : 14)) {
      case 0 -> new LandscapeQuery.All();
      case 1 -> new LandscapeQuery.OfFamily(any(FAMILIES, random));
      case 2 -> new LandscapeQuery.InRole(any(ROLES, random));
      case 3 -> new LandscapeQuery.FamilyInRole(any(FAMILIES, random), any(ROLES, random));
      case 4 -> new LandscapeQuery.HeldBy(any(HOLDERS, random), day(random));
      case 5 -> new LandscapeQuery.Labelled(any(LABELS, random));
      case 6 ->
          random.nextBoolean()
              ? new LandscapeQuery.FromOffice(any(OFFICES, random))
              : new LandscapeQuery.FromAny(List.of(any(OFFICES, random), any(OFFICES, random)));
      case 7 -> new LandscapeQuery.OnTopic("recycling");
      case 8 ->
          new LandscapeQuery.WithStatus(random.nextBoolean() ? "IN_FORCE" : "EXPIRED_TERM", from);
      case 9 -> new LandscapeQuery.Filed(from, to);
      case 10 -> new LandscapeQuery.Ends(from, to);
      case 11 -> {
        double lo = random.nextInt(30);
        yield new LandscapeQuery.Contains("Dy", lo, lo + random.nextInt(3), "wt%");
      }
      case 12 ->
          new LandscapeQuery.ContainsAll(
              List.of(
                  new LandscapeQuery.Contains("Dy", random.nextInt(30), 40, "wt%"),
                  new LandscapeQuery.Contains("Co", 0, random.nextInt(10), "at%")));
      default ->
          new LandscapeQuery.Every(List.of(query(random, depth - 1), query(random, depth - 1)));
    };
  }

  private static boolean matches(LandscapeQuery query, LandscapeEntry entry) {
    Judged judged = entry.judged();
    return switch (query) {
      case LandscapeQuery.All() -> true;
      case LandscapeQuery.Words(var text) ->
          entry.document().titles().values().stream().anyMatch(title -> title.contains(text));
      case LandscapeQuery.OfFamily(var id) ->
          judged.families().stream()
              .anyMatch(f -> f.id().equals(id) && !f.role().equals("mention"));
      case LandscapeQuery.InRole(var role) ->
          judged.families().stream().anyMatch(f -> f.role().equals(role));
      case LandscapeQuery.FamilyInRole(var id, var role) ->
          judged.families().stream().anyMatch(f -> f.id().equals(id) && f.role().equals(role));
      case LandscapeQuery.HeldBy(var holder, var day) ->
          judged.frontIds().contains(holder)
              || judged.held().stream().anyMatch(s -> s.id().equals(holder) && s.holdsOn(day));
      case LandscapeQuery.Labelled(var label) -> judged.claimsLabel().equals(label);
      case LandscapeQuery.FromAny(var offices) ->
          offices.contains(entry.document().publication().office());
      case LandscapeQuery.FromOffice(var office) ->
          entry.document().publication().office().equals(office);
      case LandscapeQuery.OnTopic(var topic) -> judged.topics().contains(topic);
      case LandscapeQuery.WithStatus(var status, var day) ->
          judged.statuses().stream().anyMatch(s -> s.status().equals(status) && s.holdsOn(day));
      case LandscapeQuery.Filed(var from, var to) ->
          entry.document().filed().filter(d -> !d.isBefore(from) && !d.isAfter(to)).isPresent();
      case LandscapeQuery.Ends(var from, var to) ->
          judged.lo().isPresent()
              && !judged.hi().orElseThrow().isBefore(from)
              && !judged.lo().orElseThrow().isAfter(to);
      case LandscapeQuery.Contains content ->
          judged.claims().stream().anyMatch(claim -> has(claim, content));
      case LandscapeQuery.ContainsAll(var contents) ->
          judged.claims().stream()
              .anyMatch(claim -> contents.stream().allMatch(content -> has(claim, content)));
      case LandscapeQuery.Every(var parts) -> parts.stream().allMatch(part -> matches(part, entry));
    };
  }

  private static boolean has(Judged.JudgedClaim claim, LandscapeQuery.Contains wanted) {
    return claim.contents().stream()
        .anyMatch(
            c ->
                c.element().equals(wanted.element())
                    && c.basis().equals(wanted.basis())
                    && c.lo() <= wanted.hi()
                    && c.hi() >= wanted.lo());
  }

  @Test
  void wordsAreFoundInEveryScriptAndForm() throws IOException {
    IndexFolder index = new IndexFolder(folder.resolve("words"));
    write(index, landscape(new Random(1), 10), new Random(2));
    try (SearchEngine engine = new LuceneEngine(index)) {
      assertTrue(total(engine, "magnet") > 0, "the singular finds the plural");
      assertTrue(total(engine, "\"sintered magnets\"") > 0, "a phrase");
      assertEquals(0, total(engine, "\"magnets sintered\""), "in its order");
      assertTrue(total(engine, "钕铁硼") > 0, "Chinese");
      assertTrue(total(engine, "magnet | phosphor") > total(engine, "magnet"), "or");
      assertEquals(0, total(engine, "magnet -sintered"), "not");
      assertTrue(total(engine, "phos*") > 0, "completed");
    }
  }

  private static long total(SearchEngine engine, String words) throws IOException {
    return engine.search(new LandscapeQuery.Words(words), Order.RELEVANCE, 10).total();
  }

  private static LocalDate day(Random random) {
    return BASE.plusDays(random.nextInt(12000));
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
