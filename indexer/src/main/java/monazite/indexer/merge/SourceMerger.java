package monazite.indexer.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Classification;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;
import monazite.corpus.document.TermFacts;

/// Unites the readings of one publication. Precedence: the reading with more claims, then the
/// longer description, then format, file, entry and offset; so the order in which they were read
/// doesn't matter. Each field comes whole from the first reading that states it; texts come by
/// language, parties by role, classifications by scheme.
public final class SourceMerger {
  private static final Comparator<PatentDocument> RICHEST_FIRST =
      Comparator.comparingInt((PatentDocument d) -> -d.claims().size())
          .thenComparingInt(d -> -lengthOf(d.descriptions()))
          .thenComparingInt(d -> -lengthOf(d.abstracts()))
          .thenComparingInt(d -> -d.classifications().size())
          .thenComparing(d -> d.source().format())
          .thenComparing(d -> d.source().file())
          .thenComparing(d -> d.source().entry())
          .thenComparingLong(d -> d.source().offset());

  private final List<PatentDocument> sources;
  private final Map<String, Source> origins = new HashMap<>();

  private SourceMerger(List<PatentDocument> sources) {
    this.sources = sources;
  }

  /// The united document.
  ///
  /// @param sources readings of one publication, one at least, in any order
  public static Merged merge(List<PatentDocument> sources) {
    List<PatentDocument> ordered = sources.stream().sorted(RICHEST_FIRST).toList();
    return new SourceMerger(ordered).merged();
  }

  private Merged merged() {
    PatentDocument first = sources.getFirst();
    PatentDocument united =
        new PatentDocument(
            first.publication(),
            pick("applicationType", PatentDocument::applicationType, text -> !text.isEmpty())
                .orElse(""),
            stated("application", PatentDocument::application),
            stated("filed", PatentDocument::filed),
            stated("published", PatentDocument::published),
            stated("granted", PatentDocument::granted),
            texts("title", PatentDocument::titles),
            texts("abstract", PatentDocument::abstracts),
            texts("description", PatentDocument::descriptions),
            list("claims", PatentDocument::claims),
            grouped("parties", PatentDocument::parties, Party::role),
            list("priorities", PatentDocument::priorities),
            list("relations", PatentDocument::relations),
            grouped("classifications", PatentDocument::classifications, Classification::scheme),
            this.<Citation>list("citations", PatentDocument::citations),
            stated("simpleFamily", PatentDocument::simpleFamily),
            termFacts(),
            first.source());
    return new Merged(united, origins);
  }

  private TermFacts termFacts() {
    return new TermFacts(
        stated("adjustmentDays", d -> d.termFacts().adjustmentDays()),
        sources.stream().anyMatch(d -> d.termFacts().frontPageRead()),
        stated("lengthOfGrantYears", d -> d.termFacts().lengthOfGrantYears()),
        pick("terminalDisclaimer", d -> d.termFacts().terminalDisclaimer(), yes -> yes)
            .orElse(false),
        stated("disclaimedFrom", d -> d.termFacts().disclaimedFrom()),
        stated("disclaimerText", d -> d.termFacts().disclaimerText()),
        this.<LocalDate>stated("internationalFiling", d -> d.termFacts().internationalFiling()),
        this.<LocalDate>stated("nationalEntry", d -> d.termFacts().nationalEntry()),
        events());
  }

  /// Each feed knows other events: all of them count, once each.
  private List<LegalEvent> events() {
    return sources.stream().flatMap(d -> d.termFacts().events().stream()).distinct().toList();
  }

  private <T> Optional<T> pick(
      String field, Function<PatentDocument, T> part, Predicate<T> isStated) {
    for (PatentDocument source : sources) {
      T value = part.apply(source);
      if (isStated.test(value)) {
        origins.put(field, source.source());
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private <T> Optional<T> stated(String field, Function<PatentDocument, Optional<T>> part) {
    return pick(field, part, Optional::isPresent).flatMap(value -> value);
  }

  private <T> List<T> list(String field, Function<PatentDocument, List<T>> part) {
    return pick(field, part, list -> !list.isEmpty()).orElse(List.of());
  }

  private Map<String, String> texts(
      String field, Function<PatentDocument, Map<String, String>> part) {
    Map<String, String> united = new LinkedHashMap<>();
    for (PatentDocument source : sources) {
      part.apply(source)
          .forEach(
              (language, text) -> {
                if (united.putIfAbsent(language, text) == null) {
                  origins.put(field + "." + language, source.source());
                }
              });
    }
    return united;
  }

  private <T, G> List<T> grouped(
      String field, Function<PatentDocument, List<T>> part, Function<T, G> group) {
    Map<G, Source> owner = new HashMap<>();
    List<T> united = new ArrayList<>();
    for (PatentDocument source : sources) {
      for (T value : part.apply(source)) {
        Source from = owner.computeIfAbsent(group.apply(value), _ -> source.source());
        if (from.equals(source.source())) {
          united.add(value);
          origins.putIfAbsent(field + "." + group.apply(value), from);
        }
      }
    }
    return united;
  }

  private static int lengthOf(Map<String, String> texts) {
    return texts.values().stream().mapToInt(String::length).sum();
  }
}
