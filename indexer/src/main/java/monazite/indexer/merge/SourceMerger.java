package monazite.indexer.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Classification;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Relation;
import monazite.corpus.document.Source;
import monazite.corpus.document.TermFacts;

/// Unites the readings of one publication, field by field, by [Precedence]: each field comes whole
/// from the reading whose statement of it counts; texts come by language, parties by role,
/// classifications by scheme. The order of the readings doesn't matter.
public final class SourceMerger {
  private static final Comparator<PatentDocument> BY_PLACE =
      Comparator.comparing((PatentDocument d) -> d.source().format())
          .thenComparing(d -> d.source().file())
          .thenComparing(d -> d.source().entry())
          .thenComparingLong(d -> d.source().offset())
          .thenComparing(d -> d.publication().toString());

  private final Precedence precedence = Precedence.bundled();
  private final PatentDocument own;
  private final List<PatentDocument> sources;
  private final Map<String, Source> origins = new HashMap<>();

  private SourceMerger(PatentDocument own, List<PatentDocument> sources) {
    this.own = own;
    this.sources = sources;
  }

  /// The united document.
  ///
  /// @param sources readings of one publication, one at least, in any order
  public static Merged merge(List<PatentDocument> sources) {
    return merge(sources, List.of());
  }

  /// The united document.
  ///
  /// @param sources readings of one publication, one at least, in any order
  /// @param attached readings without a publication of their own, or with one of the same
  ///     application, that speak of this right
  public static Merged merge(List<PatentDocument> sources, List<PatentDocument> attached) {
    Comparator<PatentDocument> order =
        Comparator.comparingInt((PatentDocument d) -> rank("", d))
            .thenComparingInt(d -> -d.claims().size())
            .thenComparingInt(d -> -lengthOf(d.descriptions()))
            .thenComparing(BY_PLACE);
    PatentDocument own = sources.stream().min(order).orElseThrow();
    List<PatentDocument> all =
        Stream.concat(sources.stream(), attached.stream()).sorted(order).toList();
    return new SourceMerger(own, all).merged();
  }

  private static int lengthOf(Map<String, String> texts) {
    return texts.values().stream().mapToInt(String::length).sum();
  }

  private static int rank(String field, PatentDocument document) {
    return Precedence.bundled().rank(field, document.source().format());
  }

  private Merged merged() {
    PatentDocument united =
        new PatentDocument(
            own.publication(),
            pick("applicationType", sources, d -> text(d.applicationType()), _ -> 0).orElse(""),
            pick("application", sources, PatentDocument::application, _ -> 0),
            date("filed", PatentDocument::filed),
            date("published", PatentDocument::published),
            date("granted", PatentDocument::granted),
            texts("title", PatentDocument::titles),
            texts("abstract", PatentDocument::abstracts),
            texts("description", PatentDocument::descriptions),
            list("claims", PatentDocument::claims),
            grouped("parties", PatentDocument::parties, Party::role),
            list("priorities", PatentDocument::priorities),
            grouped("relations", PatentDocument::relations, SourceMerger::tie),
            grouped("classifications", PatentDocument::classifications, Classification::scheme),
            this.<Citation>list("citations", PatentDocument::citations),
            pick("simpleFamily", sources, PatentDocument::simpleFamily, _ -> 0),
            termFacts(),
            own.source());
    return new Merged(united, origins);
  }

  /// Earlier applications come as one list; an earlier publication says nothing of them.
  private static String tie(Relation relation) {
    return switch (relation.kind()) {
      case PRIOR_PUBLICATION -> "publications";
      case PROVISIONAL -> "provisionals";
      case CONTINUATION, CONTINUATION_IN_PART, DIVISION, REISSUE, SUBSTITUTION, INTERNATIONAL ->
          "parents";
      case REEXAMINATION, OTHER -> "others";
    };
  }

  private TermFacts termFacts() {
    return new TermFacts(
        pick("adjustmentDays", sources, d -> d.termFacts().adjustmentDays(), _ -> 0),
        sources.stream().anyMatch(d -> d.termFacts().frontPageRead()),
        pick("lengthOfGrantYears", sources, d -> d.termFacts().lengthOfGrantYears(), _ -> 0),
        pick("terminalDisclaimer", sources, SourceMerger::disclaimed, _ -> 0).orElse(false),
        date("disclaimedFrom", d -> d.termFacts().disclaimedFrom()),
        pick("disclaimerText", sources, d -> d.termFacts().disclaimerText(), String::length),
        date("internationalFiling", d -> d.termFacts().internationalFiling()),
        date("nationalEntry", d -> d.termFacts().nationalEntry()),
        events());
  }

  private static Optional<Boolean> disclaimed(PatentDocument document) {
    return Optional.of(document.termFacts().terminalDisclaimer()).filter(yes -> yes);
  }

  /// Each feed knows other events: all of them count. One that a better source has too, with the
  /// same code on the same day, is the same event.
  @SuppressWarnings("ReferenceEquality") // one source's, not those of one that says the same
  private List<LegalEvent> events() {
    record Key(String office, String code, Optional<LocalDate> date) {}
    Map<Key, PatentDocument> owner = new HashMap<>();
    List<LegalEvent> events = new ArrayList<>();
    for (PatentDocument source : sources) {
      for (LegalEvent event : source.termFacts().events()) {
        Key key = new Key(event.office(), event.code(), event.date());
        if (owner.computeIfAbsent(key, _ -> source) == source && !events.contains(event)) {
          events.add(event);
          origins.putIfAbsent("events." + source.source().format(), source.source());
        }
      }
    }
    return events;
  }

  private static Optional<String> text(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty());
  }

  private Optional<LocalDate> date(
      String field, Function<PatentDocument, Optional<LocalDate>> part) {
    return pick(field, sources, part, day -> -day.toEpochDay());
  }

  private <T> List<T> list(String field, Function<PatentDocument, List<T>> part) {
    return pick(
            field,
            sources,
            d -> Optional.of(part.apply(d)).filter(list -> !list.isEmpty()),
            List::size)
        .orElse(List.of());
  }

  private Map<String, String> texts(
      String field, Function<PatentDocument, Map<String, String>> part) {
    Map<String, String> united = new LinkedHashMap<>();
    sources.stream()
        .flatMap(source -> part.apply(source).keySet().stream())
        .distinct()
        .forEach(
            language ->
                pick(
                        field + "." + language,
                        sources,
                        d -> Optional.ofNullable(part.apply(d).get(language)),
                        String::length)
                    .ifPresent(text -> united.put(language, text)));
    return united;
  }

  @SuppressWarnings("ReferenceEquality") // one source's list, not one like it
  private <T, G> List<T> grouped(
      String field, Function<PatentDocument, List<T>> part, Function<T, G> group) {
    Map<G, Map<PatentDocument, List<T>>> groups = new LinkedHashMap<>();
    for (PatentDocument source : sources) {
      for (T value : part.apply(source)) {
        groups
            .computeIfAbsent(group.apply(value), _ -> new IdentityHashMap<>())
            .computeIfAbsent(source, _ -> new ArrayList<>())
            .add(value);
      }
    }
    Map<G, List<T>> chosen = new HashMap<>();
    groups.forEach(
        (name, bySource) ->
            pick(field + "." + name, sources, d -> Optional.ofNullable(bySource.get(d)), List::size)
                .ifPresent(list -> chosen.put(name, list)));
    List<T> united = new ArrayList<>();
    for (PatentDocument source : sources) {
      for (T value : part.apply(source)) {
        G name = group.apply(value);
        if (chosen.get(name) == groups.getOrDefault(name, Map.of()).get(source)) {
          united.add(value);
        }
      }
    }
    return united;
  }

  /// The statement that counts.
  ///
  /// @param measure how full a statement is
  private <T> Optional<T> pick(
      String field,
      List<PatentDocument> sources,
      Function<PatentDocument, Optional<T>> part,
      ToLongFunction<T> measure) {
    int point = field.indexOf('.');
    String name = point < 0 ? field : field.substring(0, point);
    boolean fullestFirst = precedence.isFullestFirst(name);
    PatentDocument best = null;
    Optional<T> chosen = Optional.empty();
    for (PatentDocument source : sources) { // the best source first, then by place
      Optional<T> stated = part.apply(source);
      if (stated.isPresent()) {
        long gain =
            chosen.isEmpty()
                ? 1
                : Long.compare(
                    measure.applyAsLong(stated.get()), measure.applyAsLong(chosen.get()));
        int rise = best == null ? 0 : Integer.compare(rank(name, best), rank(name, source));
        if (best == null || (fullestFirst ? gain > 0 : rise > 0 || (rise == 0 && gain > 0))) {
          best = source;
          chosen = stated;
        }
      }
    }
    if (best != null) {
      origins.put(field, best.source());
    }
    return chosen;
  }
}
