package monazite.seeds.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import monazite.seeds.SeedException;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;

/// How surely publications count as being on a material or topic, and how well they are found.
///
/// @param materialSteepness how fast doubt about a material goes as its score rises above the least
/// @param topicZones probability that a topic is meant, by the part of the text that names it
/// @param corenessLeastSpread half the span of a core score of which all is known
/// @param corenessUnknownSpread what the share that isn't known adds to it
/// @param claimAloneSpread half the span where the claim's score alone is known
/// @param pendingYears years from filing in which an application counts as pending
/// @param completeMonths months before the last publication after which counts are incomplete
/// @param retrieval how well documents are found and judged, by language
/// @param unknownLanguage for languages that weren't measured
public record CountingRules(
    double materialSteepness,
    Map<String, Double> topicZones,
    double corenessLeastSpread,
    double corenessUnknownSpread,
    double claimAloneSpread,
    int pendingYears,
    int completeMonths,
    Map<String, Retrieval> retrieval,
    Retrieval unknownLanguage) {
  private static final String FILE = "counting.json";

  public CountingRules {
    topicZones = Map.copyOf(topicZones);
    retrieval = Map.copyOf(retrieval);
  }

  /// Of labelled documents of a language.
  ///
  /// @param precise labels that were right
  /// @param judged labels that were given
  /// @param found true labels that were given
  /// @param labelled true labels
  public record Retrieval(String language, int precise, int judged, int found, int labelled) {
    /// Share of given labels that were right.
    public double precision() {
      return (double) precise / judged;
    }

    /// Share of true labels that were given.
    public double recall() {
      return (double) found / labelled;
    }
  }

  /// Reads `counting.json`.
  ///
  /// @throws SeedException where something is missing or wrong
  public static CountingRules of(Seeds seeds) {
    List<Seeds.SeedFile> files = seeds.files(FILE);
    if (files.isEmpty()) {
      throw new SeedException(FILE + " is missing");
    }
    SeedFields file = SeedFields.of(files.getLast());
    Map<String, Double> zones = new LinkedHashMap<>();
    SeedFields parts = file.object("topicZones");
    for (String zone : List.of("claim", "title", "abstract")) {
      zones.put(zone, parts.number(zone));
    }
    Map<String, Retrieval> retrieval = new LinkedHashMap<>();
    for (Retrieval one : file.each("retrieval", CountingRules::retrieval)) {
      retrieval.put(one.language(), one);
    }
    return new CountingRules(
        file.number("materialSteepness"),
        zones,
        file.number("corenessLeastSpread"),
        file.number("corenessUnknownSpread"),
        file.number("claimAloneSpread"),
        (int) file.number("pendingYears"),
        (int) file.number("completeMonths"),
        retrieval,
        retrieval(file.object("unknownLanguage")));
  }

  private static Retrieval retrieval(SeedFields one) {
    Retrieval read =
        new Retrieval(
            one.text("language"),
            (int) one.number("precise"),
            (int) one.number("judged"),
            (int) one.number("found"),
            (int) one.number("true"));
    if (read.judged() < 1 || read.labelled() < 1) {
      throw one.wrong("judged", "must be 1 at least");
    }
    return read;
  }
}
