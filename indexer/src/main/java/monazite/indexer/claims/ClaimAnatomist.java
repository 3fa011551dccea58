package monazite.indexer.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import monazite.corpus.document.Claim;
import monazite.seeds.grammar.ClaimGrammar;
import monazite.seeds.grammar.LanguageGrammar;

/// Takes claims apart: which depends on which, what each is to, how closed it is, which contents it
/// limits, and how far it reaches. Same claims, same answer; safe for many threads.
public final class ClaimAnatomist {
  private static final int HIGHEST = 10_000;

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
    ClaimOrder.Ordered order = ClaimOrder.of(claims, this::reader);
    List<Claim> ordered = order.claims();
    Map<Integer, ClaimDraft> drafts = new HashMap<>();
    ClaimGraph graph =
        new ClaimGraph(ordered.isEmpty() ? 0 : Math.min(HIGHEST, ordered.getLast().number()));
    for (Claim claim : ordered) {
      ClaimReader reader = reader(claim);
      ClaimDraft draft = new ClaimDraft(claim, reader, office);
      drafts.put(claim.number(), draft);
      if (claim.status() != Claim.Status.CANCELLED) {
        TreeSet<Integer> parents = new TreeSet<>(draft.found().numbers());
        parents.addAll(claim.references());
        graph.add(claim.number(), parents, draft.found().preceding());
      }
    }
    graph.addMalformed(order.renumbered());
    graph.close();
    List<ClaimAnatomy> anatomies = new ArrayList<>();
    for (Claim claim : ordered) {
      ClaimDraft draft = drafts.get(claim.number());
      if (draft != null) {
        anatomies.add(draft.anatomy(graph, drafts, score));
      }
    }
    return List.copyOf(anatomies);
  }

  private ClaimReader reader(Claim claim) {
    LanguageGrammar language = ClaimLanguage.of(grammar, claim.text(), claim.language());
    ClaimReader found = readers.get(language.id());
    if (found == null) {
      throw new IllegalStateException("no reader for " + language.id());
    }
    return found;
  }
}
