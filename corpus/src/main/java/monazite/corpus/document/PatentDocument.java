package monazite.corpus.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One publication as one source states it. Nothing here is judged or computed: families, labels
/// and terms are made of it later.
///
/// @param publication number under which the document was published, normalised
/// @param applicationType utility, design, plant, reissue, sir, ... in the source's own word; empty
///     where the source doesn't say
/// @param application the application's own number as the source writes it, without office
/// @param filed the filing date that the source states for this application. For United States
///     national stages some feeds give the entry date; then [TermFacts#internationalFiling] tells
/// @param published date of this publication
/// @param granted date of grant where this or an earlier publication of the application is a grant
/// @param titles title by language (ISO 639-1)
/// @param abstracts abstract by language, plain text
/// @param descriptions description by language, plain text, paragraphs by line feeds
/// @param claims claims in their order, every language set that the source has
/// @param priorities priority claims (foreign, regional, international)
/// @param relations earlier and later applications: continuations, divisionals, provisionals, ...
/// @param classifications codes in the source's order
/// @param citations publications cited
/// @param simpleFamily key under which the source puts all publications with the same priorities
/// @param termFacts what the source states about the length of the right
/// @param source where the document was read
public record PatentDocument(
    PublicationNumber publication,
    String applicationType,
    Optional<String> application,
    Optional<LocalDate> filed,
    Optional<LocalDate> published,
    Optional<LocalDate> granted,
    Map<String, String> titles,
    Map<String, String> abstracts,
    Map<String, String> descriptions,
    List<Claim> claims,
    List<Party> parties,
    List<Priority> priorities,
    List<Relation> relations,
    List<Classification> classifications,
    List<Citation> citations,
    Optional<String> simpleFamily,
    TermFacts termFacts,
    Source source) {
  public PatentDocument {
    titles = Map.copyOf(titles);
    abstracts = Map.copyOf(abstracts);
    descriptions = Map.copyOf(descriptions);
    claims = List.copyOf(claims);
    parties = List.copyOf(parties);
    priorities = List.copyOf(priorities);
    relations = List.copyOf(relations);
    classifications = List.copyOf(classifications);
    citations = List.copyOf(citations);
  }

  /// The claims in one language, where several sets say the same: the first printed of these
  /// languages (ISO 639-1), else the first printed.
  public List<Claim> claimsIn(Set<String> languages) {
    String chosen =
        claims.stream()
            .map(Claim::language)
            .filter(languages::contains)
            .findFirst()
            .orElseGet(() -> claims.isEmpty() ? "" : claims.getFirst().language());
    return claims.stream().filter(claim -> claim.language().equals(chosen)).toList();
  }

  /// The same document as read elsewhere.
  public PatentDocument from(Source place) {
    return new PatentDocument(
        publication,
        applicationType,
        application,
        filed,
        published,
        granted,
        titles,
        abstracts,
        descriptions,
        claims,
        parties,
        priorities,
        relations,
        classifications,
        citations,
        simpleFamily,
        termFacts,
        place);
  }
}
