package monazite.indexer.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Relation;
import monazite.indexer.judge.Judged;

/// What is written for one patent.
///
/// @param document the merge of its sources
/// @param sources each reading as a JSON line
/// @param hashes of each reading's content, in the same order
/// @param places where each reading stood, in the same order
/// @param attached readings of other entries that speak of this patent, as JSON lines
/// @param formats ids of the formats of all these readings, one for each
/// @param links what ties it to others
public record LandscapeEntry(
    PatentDocument document,
    List<String> sources,
    List<String> hashes,
    List<String> places,
    List<String> attached,
    List<String> formats,
    Links links,
    Judged judged) {
  public LandscapeEntry {
    sources = List.copyOf(sources);
    hashes = List.copyOf(hashes);
    places = List.copyOf(places);
    attached = List.copyOf(attached);
    formats = List.copyOf(formats);
  }

  /// The publication number: the key.
  public String key() {
    return document.publication().toString();
  }

  /// `US us-grant-xml 1 docdb 2`; see [Schema#ORIGIN].
  String origin() {
    Map<String, Integer> counts = new TreeMap<>();
    formats.forEach(format -> counts.merge(format, 1, Integer::sum));
    StringBuilder origin = new StringBuilder(document.publication().office());
    counts.forEach((format, count) -> origin.append(' ').append(format).append(' ').append(count));
    return origin.toString();
  }

  Summary summary() {
    return new Summary(
        key(),
        title(),
        document.publication().office(),
        document.publication().kind(),
        judged.holder(),
        judged.holderId(),
        judged.families().stream()
            .filter(family -> !family.role().equals("mention"))
            .map(Judged.FamilyRole::id)
            .toList(),
        judged.families().stream()
            .filter(Judged.FamilyRole::primary)
            .map(Judged.FamilyRole::id)
            .findFirst(),
        judged.topics(),
        judged.claimsLabel(),
        document.filed(),
        document.priorities().stream()
            .flatMap(priority -> priority.date().stream())
            .min(Comparator.naturalOrder()),
        judged.granted(),
        judged.lo(),
        judged.hi(),
        document.simpleFamily().orElse(key()),
        replaces(),
        judged.statuses(),
        judged.states(),
        "");
  }

  private String replaces() {
    return document.relations().stream()
        .filter(relation -> relation.kind() == Relation.Kind.REISSUE)
        .flatMap(relation -> relation.patent().stream())
        .flatMap(number -> original(number).stream())
        .findFirst()
        .orElse("");
  }

  /// The original patent's number as publications carry it, without its kind code.
  private Optional<String> original(String number) {
    String office = document.publication().office();
    String own = number.startsWith(office) ? number.substring(office.length()) : number;
    return PublicationNumber.read(office, own, "").map(patent -> patent.office() + patent.number());
  }

  private String title() {
    String english = document.titles().get("en");
    return english != null
        ? english
        : document.titles().entrySet().stream()
            .min(java.util.Map.Entry.comparingByKey())
            .map(java.util.Map.Entry::getValue)
            .orElse("");
  }
}
