package monazite.indexer.claims;

import monazite.indexer.claims.phrase.FoldedText;
import monazite.indexer.claims.phrase.Phrase;
import monazite.seeds.grammar.GrammarNode;
import monazite.seeds.grammar.LanguageGrammar;

/// What the words of a claim in one language say of how far it reaches, beside its type.
final class ClaimSigns {
  private final Phrase swissType;
  private final Phrase purpose;
  private final Phrase results;
  private final Phrase steps;
  private final Phrase next;

  ClaimSigns(LanguageGrammar language) {
    swissType = phrase(language.node(), "signs.swissType");
    purpose = phrase(language.node(), "signs.purpose");
    results = phrase(language.node(), "signs.results");
    steps = phrase(language.node(), "signs.steps");
    next = phrase(language.node(), "signs.next");
  }

  private static Phrase phrase(GrammarNode node, String path) {
    return node.has(path) ? Phrase.of(node.anyOf(path)) : Phrase.never();
  }

  /// Whether a use is one for making a medicament.
  boolean swissType(FoldedText text) {
    return swissType.in(text);
  }

  /// Whether a substance is claimed for a medical use only.
  boolean purpose(FoldedText text) {
    return purpose.in(text);
  }

  /// Whether a property is named by which the thing is to be known.
  boolean results(FoldedText text) {
    return results.in(text);
  }

  /// Whether a process is told as one step: nothing shows that another follows.
  boolean oneStep(FoldedText text) {
    return !next.in(text) && steps.count(text) <= 1;
  }
}
