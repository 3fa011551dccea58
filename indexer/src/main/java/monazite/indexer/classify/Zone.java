package monazite.indexer.classify;

import java.util.List;

/// One text of a document, read: its words, formulas and element mentions.
///
/// @param name as evidence shows it
/// @param part title, abstract, claim, dependentClaim or description
/// @param hits words found, those that stand in longer ones of the same owner left out
/// @param formulas formulas that name a rare earth or a letter for one
/// @param mentions rare earths and other elements by name or symbol
/// @param head what the text is for: the claim's preamble, the title's leading noun
record Zone(
    String name,
    Part part,
    NormalText text,
    List<Lexicon.Hit> hits,
    List<Formula> formulas,
    List<Mention> mentions,
    Head head) {
  /// Which part of a document a text is.
  enum Part {
    TITLE("title"),
    ABSTRACT("abstract"),
    CLAIM("claim"),
    DEPENDENT_CLAIM("dependentClaim"),
    DESCRIPTION("description");

    private final String weightName;

    Part(String weightName) {
      this.weightName = weightName;
    }

    /// Name of the part's weight in the seeds.
    String weightName() {
      return weightName;
    }

    boolean claims() {
      return this == CLAIM || this == DEPENDENT_CLAIM;
    }
  }

  /// Whether a rare earth is truly there, neither excluded nor an option.
  boolean namesRareEarth() {
    return mentions.stream().anyMatch(Mention::evidence);
  }

  /// The same text as another part.
  Zone as(Part other) {
    return new Zone(name, other, text, hits, formulas, mentions, head);
  }

  boolean inHead(int start, int end) {
    return start >= head.start() && end <= head.end();
  }
}
