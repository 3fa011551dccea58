package monazite.seeds.grammar;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How claims are written in one language.
///
/// @param id ISO 639-1
/// @param spaced words are separated by spaces
/// @param decimalComma a comma in a number is a decimal one
/// @param headFirst the claimed thing stands at the claim's start, not at its end
/// @param scripts scripts that only this language of the known ones uses
/// @param words frequent words that betray the language, in lower case
/// @param node the phrases; the data file says what its keys mean
public record LanguageGrammar(
    String id,
    boolean spaced,
    boolean decimalComma,
    boolean headFirst,
    List<UnicodeScript> scripts,
    Set<String> words,
    GrammarNode node) {

  static LanguageGrammar of(GrammarNode node) {
    return new LanguageGrammar(
        node.text("id"),
        node.flag("spaced"),
        node.flag("decimalComma"),
        node.text("subject.position").equals("first"),
        node.phrases("scripts").stream().map(UnicodeScript::forName).toList(),
        node.phrases("words").stream().collect(Collectors.toUnmodifiableSet()),
        node);
  }
}
