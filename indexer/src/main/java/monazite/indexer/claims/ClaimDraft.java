package monazite.indexer.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import monazite.corpus.document.Claim;
import monazite.indexer.claims.ClaimFeatures.Sign;
import monazite.indexer.claims.composition.Composition;
import monazite.indexer.claims.phrase.FoldedText;
import monazite.seeds.grammar.Cohorts;
import org.jspecify.annotations.Nullable;

/// A claim while it is taken apart; later claims look things up in it.
final class ClaimDraft {
  private static final int MOST_PARENTS = 100;

  private final Claim claim;
  private final ClaimReader reader;
  private final String office;
  private final String text;
  private final FoldedText folded;
  private final References.Found found;
  private final Subject subject;
  private final int length;
  private boolean independent;
  private Transitions.@Nullable Found alone;
  private Optional<ClaimType> type = Optional.empty();
  private int words;
  private int limitations;
  private Composition composition = Composition.NONE;
  private List<Double> rooms = List.of();
  private Map<String, List<String>> sets = Map.of();
  private int contents;
  private Optional<Double> share = Optional.empty();
  private double factor = 1;

  ClaimDraft(Claim claim, ClaimReader reader, String office) {
    this.claim = claim;
    this.reader = reader;
    this.office = office;
    text = ClaimText.normal(claim.text());
    folded = FoldedText.of(text);
    found = reader.references.in(folded, claim.number());
    subject = reader.subjects.of(text, found);
    length = reader.length(text);
  }

  References.Found found() {
    return found;
  }

  ClaimAnatomy anatomy(
      ClaimGraph graph, Map<Integer, ClaimDraft> drafts, ClaimScore score, Cohorts.Field field) {
    if (claim.status() == Claim.Status.CANCELLED || saysNothing()) {
      return empty(stands(this) && graph.malformed(claim.number()));
    }
    List<Integer> parents = graph.parents(claim.number());
    ClaimType kind = decide(parents, parent(parents, drafts));
    boolean jepson = independent && reader.jepson(folded, office);
    Transitions.Found transition =
        jepson
            ? reader.improvement(folded)
            : independent && reader.transitions.alike(kind, ClaimType.PRODUCT)
                ? alone()
                : reader.transitions.of(folded, subject, found, !independent, kind);
    FoldedText body = folded.slice(transition.end());
    measure(parents, drafts, body, score);
    ClaimScore.Result result =
        result(score, field, kind, jepson, transition.kind(), parents(parents, drafts));
    factor = result.parts().getOrDefault("type", 1.0);
    return new ClaimAnatomy(
        claim.number(),
        claim.text(),
        claim.status(),
        reader.language.id(),
        parents,
        found.disagrees(claim.references(), parents),
        independent,
        graph.malformed(claim.number()),
        graph.depth(claim.number()),
        type,
        transition.kind(),
        text.substring(0, transition.begin()).strip(),
        body.text().strip(),
        jepson,
        limitations,
        words,
        composition.ranges(),
        composition.balance(),
        composition.sets(),
        composition.excluded(),
        result.label(),
        result.alternative(),
        result.score(),
        result.parts());
  }

  /// The first of the parents that stand before the claim.
  private Optional<ClaimDraft> parent(List<Integer> parents, Map<Integer, ClaimDraft> drafts) {
    return parents.stream()
        .filter(number -> number < claim.number())
        .map(drafts::get)
        .filter(ClaimDraft::stands)
        .findFirst();
  }

  /// Reads the contents, then what the claim is to and whether it stands on its own.
  private ClaimType decide(List<Integer> parents, Optional<ClaimDraft> parent) {
    Composition above = parent.map(draft -> draft.composition).orElse(Composition.NONE);
    composition = reader.composition.read(folded, above, subject.end());
    boolean content =
        !composition.ranges().isEmpty()
            || !composition.sets().isEmpty()
            || !composition.balance().isEmpty();
    ClaimType own =
        reader.types.independent(
            folded, subject, this::partsBegin, content, parent.flatMap(draft -> draft.type));
    independent = parents.isEmpty() || (parent.isPresent() && !narrows(parent.get(), own));
    ClaimType kind =
        independent || parent.isEmpty() || parent.get().type.isEmpty()
            ? own
            : reader.types.dependent(folded, subject, found, parent.get().type.get());
    boolean pictured = independent && reader.shown(folded);
    type = Optional.of(pictured ? ClaimType.PRODUCT : kind);
    return pictured ? ClaimType.PRODUCT : kind;
  }

  /// The transition as if the claim stood alone and were to a product; most claims that narrow
  /// another never ask for it.
  private Transitions.Found alone() {
    Transitions.Found known = alone;
    if (known == null) {
      known = reader.transitions.of(folded, subject, found, false, ClaimType.PRODUCT);
      alone = known;
    }
    return known;
  }

  /// Where the listing of parts begins, or the text's end.
  private int partsBegin() {
    return alone().kind() == Transition.OPEN ? alone().begin() : text.length();
  }

  /// Takes over what the broadest parent, the shortest one, limits: all of that limits this too.
  private void measure(
      List<Integer> parents, Map<Integer, ClaimDraft> drafts, FoldedText body, ClaimScore score) {
    Optional<ClaimDraft> above =
        parents(parents, drafts)
            .filter(draft -> draft.claim.number() < claim.number())
            .min(Comparator.comparingInt(draft -> draft.words));
    rooms = new ArrayList<>(score.breadth.rooms(composition));
    words =
        Math.max(1, length - reader.listed(composition.sets()))
            + above.map(draft -> draft.words).orElse(0);
    limitations =
        reader.limitations(body.length() == 0 ? folded : body)
            + composition.ranges().size()
            + composition.conditions().size()
            + composition.excluded().size()
            + above.map(draft -> draft.limitations).orElse(0);
    sets = composition.sets();
    contents = composition.ranges().size() + composition.conditions().size();
    share =
        Stream.concat(
                ClaimBreadth.rareEarth(composition, score.chemistry()).stream(),
                above.flatMap(draft -> draft.share).stream())
            .max(Double::compare);
    if (above.isPresent()) {
      contents += above.get().contents;
      rooms.addAll(above.get().rooms);
      sets = sets.isEmpty() ? above.get().sets : sets;
    }
  }

  private ClaimScore.Result result(
      ClaimScore score,
      Cohorts.Field field,
      ClaimType kind,
      boolean jepson,
      Transition transition,
      Stream<ClaimDraft> above) {
    if (independent && reader.shown(folded)) {
      return new ClaimScore.Result(ClaimLabel.INSUFFICIENT, Optional.empty(), 0, Map.of());
    }
    return score.of(
        new ClaimFeatures(
            kind,
            reader.language.id(),
            independent,
            jepson,
            reader.means(folded),
            transition,
            words,
            limitations,
            rooms,
            sets,
            contents,
            share,
            above
                .filter(draft -> draft.claim.number() < claim.number())
                .mapToDouble(draft -> draft.factor)
                .max()
                .orElse(1),
            signs(score, kind, transition)),
        field);
  }

  private List<Sign> signs(ClaimScore score, ClaimType kind, Transition transition) {
    List<Sign> signs = new ArrayList<>();
    boolean material = kind == ClaimType.COMPOSITION || kind == ClaimType.PRODUCT;
    if (kind.isMethod() && reader.surrounding(folded)) {
      signs.add(Sign.SURROUNDING);
    }
    if (kind == ClaimType.USE && reader.signs.swissType(folded)) {
      signs.add(Sign.SWISS_TYPE);
    }
    if (material && reader.signs.purpose(folded)) {
      signs.add(Sign.PURPOSE);
    }
    if (kind == ClaimType.PROCESS
        && composition.conditions().size() >= score.fewestSettings()
        && reader.signs.oneStep(folded)) {
      signs.add(Sign.ONE_STEP);
    }
    // What comprises parts is told by them.
    if (material
        && transition == Transition.NONE
        && saysNoMaterial()
        && reader.signs.results(folded)) {
      signs.add(Sign.RESULT);
    }
    return signs;
  }

  /// Whether the claim, for what it does not take over, names nothing that the thing consists of.
  private boolean saysNoMaterial() {
    return found.numbers().isEmpty()
        && composition.ranges().isEmpty()
        && composition.sets().isEmpty()
        && composition.balance().isEmpty()
        && !composition.named();
  }

  private static Stream<ClaimDraft> parents(
      List<Integer> parents, Map<Integer, ClaimDraft> drafts) {
    // The broadest parent of a long list is nearly always among its first.
    return parents.stream().limit(MOST_PARENTS).map(drafts::get).filter(ClaimDraft::stands);
  }

  private static boolean stands(@Nullable ClaimDraft draft) {
    return draft != null && draft.claim.status() != Claim.Status.CANCELLED;
  }

  /// A claim narrows its parent if it is to the same thing; a method never narrows a thing, nor a
  /// thing a method.
  private boolean narrows(ClaimDraft parent, ClaimType own) {
    boolean method = own.isMethod();
    ClaimType above = parent.type.orElse(own);
    if (method != above.isMethod()) {
      return false;
    }
    if (method && own != above && !subject.direct()) {
      return false;
    }
    return subject.direct() || reader.subjects.same(subject, parent.subject);
  }

  /// Whether there is neither a letter nor a figure.
  private boolean saysNothing() {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private ClaimAnatomy empty(boolean malformed) {
    return ClaimAnatomy.outline(claim, reader.language.id(), List.of(), false, false, malformed, 0);
  }
}
