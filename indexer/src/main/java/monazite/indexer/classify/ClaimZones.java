package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which claims of a set stand alone. The first one does even where its words sound like a
/// reference, unless it truly refers to another claim of the set that stands alone.
final class ClaimZones {
  /// How far from the word for claim its number may stand.
  private static final int NEAR = 6;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private ClaimZones() {}

  /// The zones of claims, in the claims' order, with the dependent ones marked.
  static List<Zone> of(List<Subject.ClaimText> claims, ZoneReader reader) {
    List<Zone> zones = new ArrayList<>();
    Set<Integer> alone = new HashSet<>();
    for (Subject.ClaimText claim : claims) {
      Zone zone = reader.read("claim " + claim.number(), Zone.Part.CLAIM, claim.text());
      boolean depends = !claim.parents().isEmpty() || !references(zone).isEmpty();
      zones.add(depends ? zone.as(Zone.Part.DEPENDENT_CLAIM) : zone);
      if (!depends) {
        alone.add(claim.number());
      }
    }
    if (!zones.isEmpty() && !names(claims.getFirst(), zones.getFirst(), alone)) {
      zones.set(0, zones.getFirst().as(Zone.Part.CLAIM));
    }
    return zones;
  }

  private static List<Lexicon.Hit> references(Zone zone) {
    return zone.hits().stream()
        .filter(
            hit ->
                hit.entry().kind() == Lexicon.Kind.CUE && hit.entry().owner().equals("dependency"))
        .toList();
  }

  /// Whether a claim names one of the numbers as its parent: the source's own tags say so, or a
  /// number beside the word for claim.
  private static boolean names(Subject.ClaimText claim, Zone zone, Set<Integer> numbers) {
    if (claim.parents().stream().anyMatch(numbers::contains)) {
      return true;
    }
    String text = zone.text().folded();
    for (Lexicon.Hit hit : references(zone)) {
      int from = Math.max(0, hit.start() - NEAR);
      int to = Math.min(text.length(), hit.end() + NEAR);
      Matcher number = NUMBER.matcher(text).region(from, to);
      while (number.find()) {
        if (numbers.contains(Integer.parseInt(number.group()))) {
          return true;
        }
      }
    }
    return false;
  }
}
