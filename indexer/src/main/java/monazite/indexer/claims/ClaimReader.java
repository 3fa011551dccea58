package monazite.indexer.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.indexer.claims.composition.CompositionReader;
import monazite.indexer.language.Word;
import monazite.indexer.language.Words;
import monazite.seeds.grammar.ClaimGrammar;
import monazite.seeds.grammar.LanguageGrammar;

/// Everything needed to read claims of one language.
final class ClaimReader {
  final LanguageGrammar language;
  final References references;
  final Subjects subjects;
  final ClaimTypes types;
  final Transitions transitions;
  final ClaimStatus status;
  final CompositionReader composition;
  private final Optional<Pattern> jepson;
  private final Optional<Pattern> means;
  private final Pattern limits;
  private final Pattern shown;
  private final List<String> jepsonOffices;

  ClaimReader(ClaimGrammar grammar, LanguageGrammar language) {
    this.language = language;
    references = new References(language);
    subjects = new Subjects(language);
    types = new ClaimTypes(language);
    transitions = new Transitions(language);
    status = new ClaimStatus(language);
    composition = new CompositionReader(grammar, language);
    jepson = language.node().pattern("jepson");
    means = language.node().pattern("means");
    limits = language.node().anyOf("limits");
    shown = language.node().anyOf("shown");
    jepsonOffices = grammar.root().phrases("scoring.jepsonOffices");
  }

  boolean jepson(String text, String office) {
    return (office.isEmpty() || jepsonOffices.contains(office))
        && jepson.isPresent()
        && jepson.get().matcher(text).find();
  }

  /// The transition that the words introducing the improvement are; none for `wherein`.
  Transitions.Found improvement(String text) {
    Matcher matcher = jepson.orElseThrow().matcher(text);
    int end = matcher.find() ? matcher.end() : text.length();
    int begin = Math.max(0, text.lastIndexOf(' ', end - 1));
    Transition kind = transitions.kindOf(text.substring(begin, end));
    return new Transitions.Found(
        kind,
        kind == Transition.NONE ? text.length() : begin,
        kind == Transition.NONE ? text.length() : end);
  }

  /// Whether a claim points to drawings and description instead of saying what the thing is.
  boolean shown(String text) {
    return shown.matcher(text).find();
  }

  boolean means(String text) {
    return means.isPresent() && means.get().matcher(text).find();
  }

  int limitations(String body) {
    return 1 + (int) limits.matcher(body).results().count();
  }

  /// Length in words, or in characters where words aren't separated.
  int length(String text) {
    if (language.spaced()) {
      return (int) Words.of(text).stream().filter(Word::counts).count();
    }
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
