package monazite.indexer.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import monazite.indexer.claims.composition.CompositionReader;
import monazite.indexer.claims.phrase.FoldedText;
import monazite.indexer.claims.phrase.Phrase;
import monazite.indexer.language.WordCount;
import monazite.seeds.grammar.ClaimGrammar;
import monazite.seeds.grammar.LanguageGrammar;

/// Everything needed to read claims of one language.
final class ClaimReader {
  private static final int PREAMBLE = 160;

  final LanguageGrammar language;
  final References references;
  final Subjects subjects;
  final ClaimTypes types;
  final Transitions transitions;
  final ClaimStatus status;
  final ClaimSigns signs;
  final CompositionReader composition;
  private final Optional<Phrase> jepson;
  private final Optional<Phrase> means;
  private final Phrase limits;
  private final Phrase shown;
  private final Pattern surrounding;
  private final Phrase alternatives;
  private final List<String> jepsonOffices;

  ClaimReader(ClaimGrammar grammar, LanguageGrammar language) {
    this.language = language;
    references = new References(language);
    subjects = new Subjects(language);
    types = new ClaimTypes(language);
    transitions = new Transitions(language);
    status = new ClaimStatus(language);
    signs = new ClaimSigns(language);
    composition = new CompositionReader(grammar, language);
    jepson = language.node().pattern("jepson").map(Phrase::of);
    means = language.node().pattern("means").map(Phrase::of);
    limits = Phrase.of(language.node().anyOf("limits"));
    shown = Phrase.of(language.node().anyOf("shown"));
    surrounding = language.node().anyOf("surrounding");
    // Capital letters matter here: they make a symbol.
    alternatives =
        Phrase.of(Pattern.compile(String.join("|", language.node().phrases("alternatives"))));
    jepsonOffices = grammar.root().phrases("scoring.jepsonOffices");
  }

  boolean jepson(FoldedText text, String office) {
    return (office.isEmpty() || jepsonOffices.contains(office))
        && jepson.isPresent()
        && jepson.get().in(text);
  }

  /// The transition that the words introducing the improvement are; none for `wherein`.
  Transitions.Found improvement(FoldedText folded) {
    String text = folded.text();
    Phrase.Search search = jepson.orElseThrow().search(folded);
    int end = search.find() ? search.end() : text.length();
    int begin = Math.max(0, text.lastIndexOf(' ', end - 1));
    Transition kind = transitions.kindOf(text.substring(begin, end));
    return new Transitions.Found(
        kind,
        kind == Transition.NONE ? text.length() : begin,
        kind == Transition.NONE ? text.length() : end);
  }

  /// Whether a claim points to drawings and description instead of saying what the thing is.
  boolean shown(FoldedText text) {
    return shown.in(text);
  }

  boolean means(FoldedText text) {
    return means.isPresent() && means.get().in(text);
  }

  /// Whether a method is to what surrounds the thing: testing, packing, cutting or coating it.
  boolean surrounding(FoldedText text) {
    String head = text.text().substring(0, Math.min(PREAMBLE, text.length()));
    return surrounding.matcher(head).find();
  }

  /// Clauses; what stands between the members of a list of elements separates none.
  int limitations(FoldedText body) {
    return Math.max(1, 1 + limits.count(body) - alternatives.count(body));
  }

  /// How much of the length names further members of sets: an alternative makes a claim longer and
  /// wider.
  int listed(Map<String, List<String>> sets) {
    return sets.values().stream()
        .flatMap(members -> members.stream().skip(1))
        .mapToInt(member -> language.spaced() ? 1 : member.length())
        .sum();
  }

  /// Length in words, or in characters where words aren't separated.
  int length(String text) {
    if (language.spaced()) {
      return WordCount.of(text);
    }
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
