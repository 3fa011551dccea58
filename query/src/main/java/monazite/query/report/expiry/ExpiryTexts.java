package monazite.query.report.expiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import monazite.query.show.Provenance.Part;

/// What an expiry report says of itself, and the story that its core and fences tell.
final class ExpiryTexts {
  static final String QUESTION =
      "When do the rights to these materials end, which of them are core, and what still stands"
          + " around the core after it ends?";

  private ExpiryTexts() {}

  static List<Part> parts() {
    return List.of(
        new Part(
            "inclusion",
            "included",
            List.of(
                "Granted rights whose end can be bounded on one side at least. Applications,"
                    + " international applications, certificates and examined publications that"
                    + " were not granted are counted in a note, not listed.",
                "With --market, a right of the office itself or the part of a regional patent in"
                    + " that state; a part that never came into being is none.")),
        new Part(
            "deduplication",
            "counting and families",
            List.of(
                "Rights are counted, not publications and not families: a right that was printed"
                    + " several times counts once, a reissue in place of its original. The simple"
                    + " family of each right is in its JSON and in the full table.",
                "An interval that lies within one period is certain there; one that reaches into"
                    + " several is possible in each of them.")),
        new Part(
            "method",
            "method",
            List.of(
                "The end of each right is computed from its dates by the law of its office and"
                    + " day; each step has its statute (in the page, and by 'monazite show"
                    + " NUMBER'). Where an input is missing the end is an interval from the"
                    + " earliest to the latest last day.",
                "The holder is that of the day asked for: by the last recorded transfer, and from"
                    + " there, or from the front page, by dated renamings, mergers and whole"
                    + " acquisitions.",
                "Status follows from legal events and fees as of the day asked for, never from the"
                    + " term alone.",
                "Core is what the right's label among all of the index says; where it has none,"
                    + " what its claims say; where no claim is known, a right of the material's"
                    + " founding years counts as core ('label by' tells which). Other readings"
                    + " stand beside it where they give another day.",
                "The fence is every right of the material and market. It is free from the day"
                    + " after the last right that may stand; 'may stand' leaves out what lapsed,"
                    + " was revoked or withdrawn.")),
        new Part(
            "limits",
            "limits",
            List.of(
                "The last day holds if all fees are paid; fees that no source tells of stay"
                    + " unknown.",
                "Free from is said of the rights in the index only: what no source tells of"
                    + " (adjustments, disclaimers, lapses, other patents) is not in the report. An"
                    + " estimate from documents, not legal advice.")));
  }

  /// A sentence for each material and market whose core ended or will end, those with most rights
  /// first: with which right, and what stands later.
  static List<String> story(List<Fence> fences) {
    List<String> sentences = new ArrayList<>();
    List<Fence> most =
        fences.stream()
            .sorted(Comparator.comparingInt((Fence fence) -> fence.rights().size()).reversed())
            .toList();
    for (Fence fence : most) {
      Optional<Right> core = fence.lastCore();
      if (fence.topic().isEmpty() && core.isPresent()) {
        sentences.add(
            "%s in %s: the core %s %s with %s%s; %s"
                .formatted(
                    fence.family(),
                    fence.market(),
                    fence.coreEnds().orElseThrow().isBefore(fence.asOf()) ? "ended" : "ends",
                    fence.coreEnds().orElseThrow(),
                    core.get().publication(),
                    held(core.get()),
                    after(fence)));
      }
    }
    return sentences;
  }

  private static String held(Right right) {
    String holder = right.summary().holder();
    return holder.isEmpty() ? "" : " (" + holder + ")";
  }

  private static String after(Fence fence) {
    List<Right> later = fence.later();
    if (later.isEmpty()) {
      return "no right outlives it.";
    }
    Right last = later.getFirst();
    return "%d %s it, the last of them %s%s until %s. Free from %s."
        .formatted(
            later.size(),
            later.size() == 1 ? "right outlives" : "rights outlive",
            last.publication(),
            held(last),
            last.end(),
            fence.freeFrom());
  }

  static List<String> notes(LocalDate asOf, int rights, int others, int again, int listed) {
    List<String> notes = new ArrayList<>();
    notes.add(
        ("%d rights, as of %s. %d further publications match that are no rights of their own or"
                + " whose end can't be bounded.")
            .formatted(rights, asOf, others));
    if (listed < rights) {
      notes.add(
          ("%d of the %d rights are listed, those first that end soonest; all are counted. --limit"
                  + " 0 lists all.")
              .formatted(listed, rights));
    }
    if (again > 0) {
      notes.add(
          ("Each right is counted once. Left out as told of by another, or without a part in the market: %d"
                  + " (printed again after opposition, limitation or reissue, or a utility model"
                  + " that gave way to the invention of the same day).")
              .formatted(again));
    }
    notes.add(
        "Dates are the end of the statutory term if all fees are paid: an estimate from the"
            + " documents at hand, not legal advice. Two dates are an interval: 'monazite show"
            + " NUMBER' lists its steps and what is missing.");
    notes.add(
        "Core and fence take in every right of the material, market and holder asked for, whatever"
            + " window, label or status the list is cut down to.");
    return notes;
  }
}
