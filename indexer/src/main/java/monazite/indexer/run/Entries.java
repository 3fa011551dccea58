package monazite.indexer.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.RightKeys;
import monazite.indexer.classify.Judgement;
import monazite.indexer.judge.Judge;
import monazite.indexer.merge.SourceMerger;
import monazite.indexer.store.LandscapeEntry;
import monazite.indexer.store.Links;

/// Makes an index's entries of readings.
final class Entries {
  private final Judge judge;

  Entries(Judge judge) {
    this.judge = judge;
  }

  /// The entry of a publication from its only reading, whose families are known.
  ///
  /// @param labelled whether it is about rare earths, as it says itself or a person does
  LandscapeEntry first(PatentDocument reading, Judgement judgement, boolean labelled) {
    String line = Readings.line(reading);
    List<String> hashes = List.of(Readings.hash(line));
    return new LandscapeEntry(
        reading,
        List.of(line),
        hashes,
        List.of(Readings.place(reading)),
        List.of(),
        List.of(reading.source().format()),
        links(reading, List.of(reading), hashes, labelled),
        judge.judge(reading, judgement, ""));
  }

  /// The entry of a publication from its readings, nothing attached.
  ///
  /// @param labelled whether one of them is about rare earths by itself
  LandscapeEntry of(List<PatentDocument> readings, boolean labelled) {
    return of(readings, List.of(), false, labelled, "");
  }

  /// The entry of a publication from its readings.
  ///
  /// @param attached readings of other entries that speak of it
  /// @param isAttached whether its own are attached to other entries
  /// @param kin number of the member of its simple family whose correction counts; empty for none
  LandscapeEntry of(
      List<PatentDocument> readings,
      List<PatentDocument> attached,
      boolean isAttached,
      boolean labelled,
      String kin) {
    List<PatentDocument> ordered = Readings.ordered(readings);
    PatentDocument own = SourceMerger.merge(ordered).document();
    List<PatentDocument> others = Readings.ordered(attached);
    PatentDocument whole = others.isEmpty() ? own : SourceMerger.merge(ordered, others).document();
    List<String> lines = ordered.stream().map(Readings::line).toList();
    List<String> hashes = lines.stream().map(Readings::hash).toList();
    Links links = links(own, ordered, hashes, labelled);
    return new LandscapeEntry(
        whole,
        lines,
        hashes,
        ordered.stream().map(Readings::place).toList(),
        others.stream().map(Readings::line).toList(),
        Stream.concat(ordered.stream(), others.stream()).map(one -> one.source().format()).toList(),
        links.with(tie(others, kin)).attachedElsewhere(isAttached),
        judge.judge(whole, kin));
  }

  /// What an entry takes from others: as long as it is the same, the entry need not be made anew.
  ///
  /// @param attached in the order of [Readings#ordered]
  static String tie(List<PatentDocument> attached, String kin) {
    String readings = attached.isEmpty() ? "" : Readings.hash(attached);
    return kin.isEmpty() ? readings : readings + " " + kin;
  }

  private Links links(
      PatentDocument own, List<PatentDocument> readings, List<String> hashes, boolean labelled) {
    PublicationNumber publication = own.publication();
    Set<String> applications = new TreeSet<>();
    Set<String> families = new TreeSet<>();
    for (PatentDocument reading : readings) {
      applications.addAll(RightKeys.applications(reading));
      reading.simpleFamily().ifPresent(families::add);
    }
    return new Links(
        publication.office() + publication.number(),
        publication.kind(),
        publication.isApplication(),
        own.published().or(own::granted),
        judge.isGrant(own),
        labelled,
        readings.stream().anyMatch(ApplicationFacts::has),
        new TreeSet<>(applications),
        new TreeSet<>(families),
        Priorities.key(own),
        Readings.digest(String.join("\n", hashes).getBytes(StandardCharsets.UTF_8)),
        "",
        false);
  }
}
