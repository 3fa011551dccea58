package monazite.indexer.classify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import monazite.corpus.document.Classification;
import monazite.seeds.family.Family;
import monazite.seeds.family.FamilySeeds;

/// What judging is measured against: any keyword counts. A document is of every family one of whose
/// words stands in its title, abstract or claims, or one of whose codes it carries, as a search for
/// the family's words would find it.
public final class KeywordBaseline {
  private final FamilySeeds seeds;
  private final Lexicon lexicon;

  public KeywordBaseline(FamilySeeds seeds) {
    this.seeds = seeds;
    this.lexicon = new Lexicon(seeds);
  }

  /// Ids of the families whose words or codes a document has.
  public Set<String> families(Subject subject) {
    Set<String> found = new TreeSet<>();
    Stream.of(
            subject.titles().stream(),
            subject.abstracts().stream(),
            subject.claims().stream().map(Subject.ClaimText::text))
        .flatMap(texts -> texts)
        .flatMap(text -> lexicon.hits(TextNormaliser.normalise(text), Zone.Part.ABSTRACT).stream())
        .map(Lexicon.Hit::entry)
        .filter(entry -> entry.kind() == Lexicon.Kind.TERM && entry.weight() > 0)
        .forEach(entry -> found.add(entry.owner()));
    List<String> symbols = subject.codes().stream().map(Classification::symbol).toList();
    seeds.families().stream()
        .filter(
            family ->
                family.codes().stream().anyMatch(code -> symbols.stream().anyMatch(code::covers)))
        .map(Family::id)
        .forEach(found::add);
    return found;
  }
}
