package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Classification;
import monazite.corpus.document.PatentDocument;

/// What is judged. Every part may be empty.
///
/// @param language ISO 639-1 of the claims; empty where it isn't known
/// @param titles in any languages
/// @param abstracts in any languages
/// @param claims one language's claims
/// @param description in one language
/// @param codes classification symbols
public record Subject(
    String language,
    List<String> titles,
    List<String> abstracts,
    List<ClaimText> claims,
    String description,
    List<Classification> codes) {
  /// A claim to be judged.
  ///
  /// @param parents numbers of the claims that it refers to; empty where there are none or they
  ///     aren't known
  public record ClaimText(int number, String text, List<Integer> parents) {
    public ClaimText {
      parents = List.copyOf(parents);
    }
  }

  public Subject {
    titles = List.copyOf(titles);
    abstracts = List.copyOf(abstracts);
    claims = List.copyOf(claims);
    codes = List.copyOf(codes);
  }

  /// A document's texts: all titles and abstracts, the claims and the description of one language,
  /// as [PatentDocument#claimsIn] chooses it. Claims that are no longer live are left out.
  public static Subject of(PatentDocument document, Set<String> languages) {
    List<Claim> printed = document.claimsIn(languages);
    String language = printed.isEmpty() ? "" : printed.getFirst().language();
    List<ClaimText> claims = new ArrayList<>();
    for (Claim claim : printed) {
      if (claim.status().equals(LIVE)) {
        claims.add(new ClaimText(claim.number(), claim.text(), claim.references()));
      }
    }
    return new Subject(
        language,
        inOrder(document.titles()),
        inOrder(document.abstracts()),
        claims,
        document
            .descriptions()
            .getOrDefault(language, String.join("\n", inOrder(document.descriptions()))),
        document.classifications());
  }

  private static final monazite.corpus.document.Claim.Status LIVE =
      monazite.corpus.document.Claim.Status.LIVE;

  private static List<String> inOrder(Map<String, String> byLanguage) {
    return new java.util.TreeMap<>(byLanguage).values().stream().toList();
  }
}
