package monazite.indexer.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.Relation;
import monazite.corpus.document.TermFacts;

/// Takes from a publication what the end of its right depends on.
final class TermCaseOfDocument {
  private TermCaseOfDocument() {}

  static TermCase read(PatentDocument document) {
    TermFacts stated = document.termFacts();
    Map<String, Integer> days = new HashMap<>();
    stated.adjustmentDays().ifPresent(number -> days.put("ptaDays", number));
    if (stated.frontPageRead()) {
      days.putIfAbsent("ptaDays", 0); // printed wherever it is above zero
    }
    return new TermCase(
        document.publication().office(),
        Optional.of(document.publication()),
        document.publication().kind(),
        document.applicationType(),
        Optional.empty(),
        dates(document),
        lineage(document),
        days,
        stated.lengthOfGrantYears(),
        disclaimer(stated),
        Optional.empty(),
        Map.of(),
        EventsOfDocument.of(document),
        Map.of(),
        List.of());
  }

  private static Map<DateKey, DateSpan> dates(PatentDocument document) {
    Map<DateKey, DateSpan> dates = new EnumMap<>(DateKey.class);
    put(dates, DateKey.FILED, document.filed());
    put(dates, DateKey.PUBLISHED, document.published());
    put(dates, DateKey.GRANTED, document.granted());
    put(dates, DateKey.INTERNATIONAL_FILING, document.termFacts().internationalFiling());
    put(dates, DateKey.NATIONAL_COMMENCEMENT, document.termFacts().nationalEntry());
    for (Relation relation : document.relations()) {
      if (relation.kind() == Relation.Kind.REISSUE) {
        put(dates, DateKey.ORIGINAL_FILED, relation.filed());
        put(dates, DateKey.ORIGINAL_GRANTED, relation.patentDate());
      }
    }
    return dates;
  }

  private static void put(Map<DateKey, DateSpan> dates, DateKey key, Optional<LocalDate> day) {
    day.ifPresent(known -> dates.putIfAbsent(key, DateSpan.of(known)));
  }

  private static Lineage lineage(PatentDocument document) {
    List<DateSpan> parents = new ArrayList<>();
    List<DateSpan> others = new ArrayList<>();
    List<DateSpan> priorities = new ArrayList<>();
    for (Relation relation : document.relations()) {
      DateSpan filed = relation.filed().map(DateSpan::of).orElse(DateSpan.OPEN);
      switch (relation.kind()) {
        case CONTINUATION, CONTINUATION_IN_PART, DIVISION, SUBSTITUTION, INTERNATIONAL, REISSUE ->
            parents.add(filed);
        case PROVISIONAL -> others.add(filed);
        case REEXAMINATION, PRIOR_PUBLICATION, OTHER -> {}
      }
    }
    for (Priority claim : document.priorities()) {
      claim
          .date()
          .map(DateSpan::of)
          .ifPresent(day -> (foreign(claim, document) ? others : priorities).add(day));
    }
    boolean complete =
        document.termFacts().frontPageRead()
            || !document.relations().isEmpty()
            || !document.priorities().isEmpty();
    return new Lineage(
        parents,
        others,
        priorities,
        "",
        complete ? Lineage.Continuity.STATED : Lineage.Continuity.UNKNOWN);
  }

  /// A claim to another office's application, or one that the source calls national, is a priority
  /// under the Paris Convention; one to the same office may be an earlier application continued.
  private static boolean foreign(Priority claim, PatentDocument document) {
    return !claim.office().isEmpty() && !claim.office().equals(document.publication().office());
  }

  private static Disclaimer disclaimer(TermFacts stated) {
    return stated
        .disclaimedFrom()
        .<Disclaimer>map(day -> new Disclaimer.Until(DateSpan.of(day)))
        .orElseGet(
            () ->
                stated.terminalDisclaimer()
                    ? new Disclaimer.ReferenceUnknown(stated.disclaimerText().orElse(""))
                    : new Disclaimer.None());
  }
}
