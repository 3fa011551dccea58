package monazite.query.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import monazite.indexer.judge.CountedFacts.Owner;
import monazite.query.census.FamilyOfRights;
import monazite.seeds.policy.AssertionWords;

/// Reads what policy says of patents against the families of an index: each statement is supported,
/// contradicted or beyond what an index can judge, with the figures that say so.
public final class SayingCheck {
  private static final String CORE = "core";
  private static final int LEAST = 5;
  private static final int SHOWN = 12;
  private static final double ON = 0.5;

  private final List<FamilyOfRights> families;
  private final AssertionWords words;
  private final Function<String, Optional<String>> holderIds;
  private final LocalDate asOf;

  /// @param holderIds id of the holder that a name means; empty for none
  public SayingCheck(
      List<FamilyOfRights> families,
      AssertionWords words,
      Function<String, Optional<String>> holderIds,
      LocalDate asOf) {
    this.families = List.copyOf(families);
    this.words = words;
    this.holderIds = holderIds;
    this.asOf = asOf;
  }

  /// What was found on one part of a statement.
  record Part(Verdict.Answer answer, String reason, List<FamilyOfRights> shown) {
    static Part cannot(String reason) {
      return new Part(Verdict.Answer.CANNOT_JUDGE, reason, List.of());
    }
  }

  /// The verdict on a statement.
  public Verdict of(PatentSaying saying) {
    List<Part> parts = new ArrayList<>();
    for (String kind : words.kindsIn(saying.words())) {
      parts.add(part(kind, saying));
    }
    if (parts.isEmpty()) {
      parts.add(Part.cannot("it says nothing that can be counted in patents"));
    }
    Set<String> publications = new LinkedHashSet<>();
    parts.forEach(
        part ->
            part.shown().stream().limit(SHOWN).forEach(family -> publications.add(shown(family))));
    Verdict.Answer answer =
        parts.stream().map(Part::answer).min(Comparator.naturalOrder()).orElseThrow();
    boolean partly = parts.stream().anyMatch(part -> part.answer() != answer);
    return new Verdict(
        saying,
        answer,
        partly,
        parts.stream()
            .map(part -> (partly ? part.answer().words() + ": " : "") + part.reason())
            .toList(),
        List.copyOf(publications));
  }

  private static String shown(FamilyOfRights family) {
    return family.publications().getFirst();
  }

  private Part part(String kind, PatentSaying saying) {
    return switch (kind) {
      case "core_ended" -> ended(saying);
      case "extended" -> extended(saying);
      case "foreign_held" -> foreign(saying);
      case "few_core" -> fewCore(saying);
      case "little_abroad" -> littleAbroad(saying);
      case "licence" -> Part.cannot("licences are not in patent documents");
      case "litigation" -> Part.cannot("court cases are not in patent documents");
      case "count" ->
          Part.cannot(
              "a count of filings at large; the index has %d families on it, and which share of all that is isn't known"
                  .formatted(about(saying).size()));
      default -> Part.cannot("an aim, not a statement of what is");
    };
  }

  /// Families on the statement's materials.
  private List<FamilyOfRights> about(PatentSaying saying) {
    return families.stream()
        .filter(
            family ->
                saying.families().isEmpty()
                    ? !family.materials().isEmpty()
                    : saying.families().stream()
                        .anyMatch(id -> family.materials().getOrDefault(id, 0.0) >= ON))
        .toList();
  }

  private Part ended(PatentSaying saying) {
    if (saying.year().isEmpty()) {
      return Part.cannot("it names no year in which rights ended");
    }
    int year = saying.year().get();
    List<FamilyOfRights> scope = ofHolders(about(saying), saying);
    boolean coreMeant = words.saysCore(saying.words());
    List<FamilyOfRights> core =
        byEnd(scope.stream().filter(one -> !coreMeant || isCore(one)).toList());
    String what = (coreMeant ? "core rights" : "rights") + heldAndOn(saying);
    if (core.size() < LEAST) {
      List<FamilyOfRights> all = byEnd(scope);
      String seen =
          all.isEmpty()
              ? "none of its rights has an end that can be told"
              : "of all its %d rights with a known end, %d had ended by %d; the last ends %s (%s)"
                  .formatted(
                      all.size(),
                      endedBy(all, year),
                      year,
                      end(all.getFirst()),
                      shown(all.getFirst()));
      return new Part(
          Verdict.Answer.CANNOT_JUDGE,
          "the index has %d %s whose end is known, fewer than %d; %s"
              .formatted(core.size(), what, LEAST, seen),
          all);
    }
    long gone = endedBy(core, year);
    FamilyOfRights last = core.getFirst();
    boolean holds = gone == core.size();
    return new Part(
        holds ? Verdict.Answer.SUPPORTS : Verdict.Answer.CONTRADICTS,
        "of %d %s whose end is known, %d had ended by the end of %d; the last one ends %s (%s, held by %s)"
            .formatted(core.size(), what, gone, year, end(last), shown(last), last.ownerNames()),
        core);
  }

  private Part extended(PatentSaying saying) {
    if (saying.yearTo().or(saying::year).isEmpty()) {
      return Part.cannot("it names no year until which rights are extended");
    }
    int year = saying.yearTo().or(saying::year).get();
    List<FamilyOfRights> rights = byEnd(ofHolders(about(saying), saying));
    if (rights.size() < LEAST) {
      return new Part(
          Verdict.Answer.CANNOT_JUDGE,
          "the index has %d rights%s whose end is known, fewer than %d"
              .formatted(rights.size(), heldAndOn(saying), LEAST),
          rights);
    }
    FamilyOfRights last = rights.getFirst();
    String told =
        "of %d rights%s the last ends %s (%s)"
            .formatted(rights.size(), heldAndOn(saying), end(last), shown(last));
    return last.lastEnd().orElseThrow().getYear() >= year - 1
        ? new Part(Verdict.Answer.SUPPORTS, told, rights)
        : new Part(
            Verdict.Answer.CANNOT_JUDGE,
            told + "; later ones may be missing from the index",
            rights);
  }

  private Part foreign(PatentSaying saying) {
    if (saying.country().isEmpty()) {
      return Part.cannot("whose view it is isn't known, so nobody is foreign");
    }
    boolean coreMeant = words.saysCore(saying.words());
    List<FamilyOfRights> held =
        about(saying).stream()
            .filter(one -> one.mayStand() && !country(one).isEmpty())
            .filter(one -> !coreMeant || isCore(one))
            .toList();
    Map<Boolean, List<FamilyOfRights>> split =
        held.stream()
            .collect(Collectors.partitioningBy(one -> !country(one).equals(saying.country())));
    List<FamilyOfRights> others = split.getOrDefault(true, List.of());
    Share share = new Share(others.size(), held.size());
    String told =
        "of the standing %sfamilies of the index whose holder's country is known, %s are held outside %s"
            .formatted(coreMeant ? "core " : "", share, saying.country());
    if (held.size() < LEAST) {
      return new Part(Verdict.Answer.CANNOT_JUDGE, told + ": too few", held);
    }
    Verdict.Answer answer =
        share.lo() > ON
            ? Verdict.Answer.SUPPORTS
            : share.hi() < ON ? Verdict.Answer.CONTRADICTS : Verdict.Answer.CANNOT_JUDGE;
    return new Part(answer, told, others);
  }

  private Part fewCore(PatentSaying saying) {
    String home =
        saying.holders().stream()
            .filter(one -> one.equals(saying.country()))
            .findFirst()
            .orElse(saying.country());
    List<FamilyOfRights> judged =
        about(saying).stream()
            .filter(one -> !country(one).isEmpty() && !one.label().equals("insufficient"))
            .toList();
    List<FamilyOfRights> own = judged.stream().filter(one -> country(one).equals(home)).toList();
    List<FamilyOfRights> others =
        judged.stream().filter(one -> !country(one).equals(home)).toList();
    Share ours = new Share(count(own), own.size());
    Share theirs = new Share(count(others), others.size());
    String told =
        "core among the judged families of holders in %s: %s; of the others: %s"
            .formatted(home.isEmpty() ? "the issuer's country" : home, ours, theirs);
    if (own.size() < LEAST || others.size() < LEAST) {
      return new Part(Verdict.Answer.CANNOT_JUDGE, told + ": too few to compare", own);
    }
    Verdict.Answer answer =
        ours.hi() < theirs.lo()
            ? Verdict.Answer.SUPPORTS
            : ours.lo() > theirs.hi() ? Verdict.Answer.CONTRADICTS : Verdict.Answer.CANNOT_JUDGE;
    return new Part(answer, told, own.stream().filter(SayingCheck::isCore).toList());
  }

  private Part littleAbroad(PatentSaying saying) {
    String home = saying.country();
    Map<Boolean, List<FamilyOfRights>> split =
        about(saying).stream()
            .filter(one -> !country(one).isEmpty())
            .collect(Collectors.partitioningBy(one -> country(one).equals(home)));
    List<FamilyOfRights> own = split.getOrDefault(true, List.of());
    List<FamilyOfRights> others = split.getOrDefault(false, List.of());
    Share ours = new Share(own.stream().filter(SayingCheck::isAbroad).count(), own.size());
    Share theirs = new Share(others.stream().filter(SayingCheck::isAbroad).count(), others.size());
    String told =
        "with a right or application in two markets or more, of holders in %s: %s; of the others: %s"
            .formatted(home, ours, theirs);
    if (own.size() < LEAST || others.size() < LEAST) {
      return new Part(Verdict.Answer.CANNOT_JUDGE, told + ": too few to compare", own);
    }
    Verdict.Answer answer =
        ours.hi() < theirs.lo()
            ? Verdict.Answer.SUPPORTS
            : ours.lo() > theirs.hi() ? Verdict.Answer.CONTRADICTS : Verdict.Answer.CANNOT_JUDGE;
    return new Part(answer, told, own.stream().filter(SayingCheck::isAbroad).toList());
  }

  private static boolean isAbroad(FamilyOfRights family) {
    return family.rights().size() > 1;
  }

  private static int count(List<FamilyOfRights> families) {
    return (int) families.stream().filter(SayingCheck::isCore).count();
  }

  private static boolean isCore(FamilyOfRights family) {
    return family.label().equals(CORE);
  }

  private static String country(FamilyOfRights family) {
    return family.owners().stream()
        .map(Owner::country)
        .filter(one -> !one.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// Those held by one of the statement's holders; all where it names none.
  private List<FamilyOfRights> ofHolders(List<FamilyOfRights> scope, PatentSaying saying) {
    if (saying.holders().isEmpty()) {
      return scope;
    }
    Set<String> ids =
        saying.holders().stream()
            .flatMap(name -> holderIds.apply(name).stream())
            .collect(Collectors.toSet());
    return scope.stream()
        .filter(
            one ->
                one.owners().stream()
                    .anyMatch(
                        owner ->
                            ids.contains(owner.id()) || saying.holders().contains(owner.country())))
        .toList();
  }

  private static String heldAndOn(PatentSaying saying) {
    return (saying.holders().isEmpty() ? "" : " of " + String.join(", ", saying.holders()))
        + (saying.families().isEmpty() ? "" : " on " + String.join(", ", saying.families()));
  }

  /// Those with a known end, the last to end first.
  private static List<FamilyOfRights> byEnd(List<FamilyOfRights> families) {
    return families.stream()
        .filter(one -> one.lastEnd().isPresent())
        .sorted(
            Comparator.comparing((FamilyOfRights one) -> one.lastEnd().orElseThrow())
                .reversed()
                .thenComparing(FamilyOfRights::key))
        .toList();
  }

  private static LocalDate end(FamilyOfRights family) {
    return family.lastEnd().orElseThrow();
  }

  private long endedBy(List<FamilyOfRights> families, int year) {
    LocalDate day = LocalDate.of(year, 12, 31);
    LocalDate known = day.isAfter(asOf) ? asOf : day;
    return families.stream().filter(one -> !end(one).isAfter(known)).count();
  }
}
