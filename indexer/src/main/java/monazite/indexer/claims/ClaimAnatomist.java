package monazite.indexer.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import monazite.corpus.document.Claim;
import monazite.indexer.claims.phrase.FoldedText;
import monazite.seeds.grammar.ClaimGrammar;
import monazite.seeds.grammar.Cohorts;
import monazite.seeds.grammar.LanguageGrammar;

/// Takes claims apart: which depends on which, what each is to, how closed it is, which contents it
/// limits, and how far it reaches. Same claims, same answer; safe for many threads.
public final class ClaimAnatomist {
  private static final int HIGHEST = 10_000;

  /// The parts that a score can be told without.
  public static final List<String> PARTS =
      List.of(
          "type", "signs", "form", "length", "limits", "openness", "transition", "alternatives");

  private final ClaimGrammar grammar;
  private final ClaimSplitter splitter;
  private final ClaimScore score;
  private final Map<String, ClaimReader> readers = new HashMap<>();

  public ClaimAnatomist(ClaimGrammar grammar) {
    this.grammar = grammar;
    this.splitter = new ClaimSplitter(grammar);
    this.score = new ClaimScore(grammar);
    for (LanguageGrammar language : grammar.languages().values()) {
      readers.put(language.id(), new ClaimReader(grammar, language));
    }
  }

  /// The claims of a raw claim text, with number and status, in the manner of any office. Where the
  /// text has claim sets of several languages, those of the stated one.
  ///
  /// @param language ISO 639-1, or empty where it isn't known
  public List<Claim> split(String claimsText, String language) {
    return splitter.split(claimsText, language);
  }

  /// The anatomy of each claim of a set, by number. Of two different claims of one number the later
  /// is given the next free number and is malformed.
  ///
  /// @param office two-letter code of the office whose manner the claims follow, or empty
  public List<ClaimAnatomy> dissect(List<Claim> claims, String office) {
    return dissect(claims, office, Cohorts.Field.UNKNOWN);
  }

  /// The same, weighed among claims of the same field.
  ///
  /// @param field material family and year of filing, as far as known
  public List<ClaimAnatomy> dissect(List<Claim> claims, String office, Cohorts.Field field) {
    Languages languages = new Languages();
    ClaimOrder.Ordered order = ClaimOrder.of(claims, languages::reader);
    List<ClaimDraft> drafts = new ArrayList<>();
    Map<Integer, ClaimDraft> byNumber = new HashMap<>();
    for (Claim claim : order.claims()) {
      ClaimDraft draft = new ClaimDraft(claim, languages.reader(claim), office);
      drafts.add(draft);
      byNumber.put(claim.number(), draft);
    }
    ClaimGraph graph = graph(order, drafts.stream().map(ClaimDraft::found).toList());
    return drafts.stream().map(draft -> draft.anatomy(graph, byNumber, score, field)).toList();
  }

  /// What a claim's score would be without one part of those that it is made of: a part of its
  /// breadth, `type`, `signs` (what bounds it beside its type) or `form`.
  public double scoreWithout(String part, ClaimAnatomy claim) {
    return score.without(part, claim.parts());
  }

  /// The claims of a set, by number, with their parents and nothing else found out: without type,
  /// contents and score. One without parents is taken for independent.
  public List<ClaimAnatomy> outline(List<Claim> claims) {
    Languages told = new Languages();
    ClaimOrder.Ordered order = ClaimOrder.of(claims, told::reader);
    List<ClaimReader> languages = order.claims().stream().map(told::reader).toList();
    List<References.Found> references = new ArrayList<>();
    for (int i = 0; i < languages.size(); i++) {
      Claim claim = order.claims().get(i);
      FoldedText text = FoldedText.of(ClaimText.normal(claim.text()));
      references.add(languages.get(i).references.in(text, claim.number()));
    }
    ClaimGraph graph = graph(order, references);
    List<ClaimAnatomy> anatomies = new ArrayList<>();
    for (int i = 0; i < languages.size(); i++) {
      String language = languages.get(i).language.id();
      anatomies.add(outlined(order.claims().get(i), language, graph, references.get(i)));
    }
    return List.copyOf(anatomies);
  }

  private static ClaimAnatomy outlined(
      Claim claim, String language, ClaimGraph graph, References.Found found) {
    int number = claim.number();
    boolean gone = claim.status() == Claim.Status.CANCELLED;
    List<Integer> parents = graph.parents(number);
    return ClaimAnatomy.outline(
        claim,
        language,
        parents,
        !gone && found.disagrees(claim.references(), parents),
        !gone && parents.isEmpty(),
        !gone && graph.malformed(number),
        graph.depth(number));
  }

  private static ClaimGraph graph(ClaimOrder.Ordered order, List<References.Found> references) {
    List<Claim> ordered = order.claims();
    ClaimGraph graph =
        new ClaimGraph(ordered.isEmpty() ? 0 : Math.min(HIGHEST, ordered.getLast().number()));
    for (int i = 0; i < ordered.size(); i++) {
      Claim claim = ordered.get(i);
      if (claim.status() != Claim.Status.CANCELLED) {
        References.Found found = references.get(i);
        TreeSet<Integer> parents = new TreeSet<>(found.numbers());
        parents.addAll(claim.references());
        graph.add(claim.number(), parents, found.preceding());
      }
    }
    graph.addMalformed(order.renumbered());
    graph.close();
    return graph;
  }

  /// The languages of a set's claims: each text is asked once for its own.
  private final class Languages {
    private record Asked(String text, String stated) {}

    private final Map<Asked, ClaimReader> known = new HashMap<>();

    ClaimReader reader(Claim claim) {
      return known.computeIfAbsent(
          new Asked(claim.text(), claim.language()), ClaimAnatomist.this::reader);
    }
  }

  private ClaimReader reader(Languages.Asked asked) {
    LanguageGrammar language = ClaimLanguage.of(grammar, asked.text(), asked.stated());
    ClaimReader found = readers.get(language.id());
    if (found == null) {
      throw new IllegalStateException("no reader for " + language.id());
    }
    return found;
  }
}
