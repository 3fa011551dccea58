package monazite.indexer.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import monazite.indexer.claims.phrase.FoldedText;
import monazite.indexer.claims.phrase.Phrase;
import monazite.indexer.claims.phrase.Template;
import monazite.seeds.grammar.GrammarNode;
import monazite.seeds.grammar.LanguageGrammar;

/// Decides what a claim is to, by the name of the claimed thing and by how it is said to be made.
final class ClaimTypes {
  private static final int PREAMBLE = 400;
  private static final int LONGEST_NOUN = 60;
  private static final int FAR = 120;
  private static final int VERB = 12;
  private static final Pattern TAIL = Pattern.compile("[\\s.,;:。、()\\[\\]0-9]{1,40}$");

  private final LanguageGrammar language;
  private final Map<String, ClaimType> nouns = new HashMap<>();
  private final List<String> methodHeads;
  private final List<String> endings;
  private final List<String> weakEnds;
  private final String genitive;
  private final Phrase methodOfUse;
  private final Phrase uses;
  private final Phrase madeBy;
  private final Phrase madeByDirect;
  private final Optional<Template> madeByDependent;
  private final Phrase bars;
  private final List<String> structured;
  private final List<String> structureWords;
  private final List<String> structureNouns;

  ClaimTypes(LanguageGrammar language) {
    this.language = language;
    GrammarNode node = language.node();
    node.groups("nouns")
        .forEach(
            (type, words) ->
                words.forEach(
                    word ->
                        nouns.put(
                            word.toLowerCase(Locale.ROOT),
                            ClaimType.valueOf(type.toUpperCase(Locale.ROOT)))));
    methodHeads =
        node.phrases("methodHeads").stream()
            .map(head -> head.toLowerCase(Locale.ROOT))
            .flatMap(head -> Stream.of(head, head + "s", head + "es"))
            .toList();
    endings = node.phrases("subject.endings");
    weakEnds = node.phrases("subject.weakEnds");
    genitive = node.text("subject.genitive");
    methodOfUse = Phrase.of(node.anyOf("methodOfUse"));
    uses = Phrase.of(node.anyOf("uses"));
    madeBy = Phrase.of(node.anyOf("madeBy"));
    madeByDirect = node.pattern("madeByDirect").map(Phrase::of).orElse(Phrase.never());
    madeByDependent =
        Optional.of(node.text("madeByDependent"))
            .filter(text -> !text.isEmpty())
            .map(text -> new Template(text, "{HEAD}"));
    bars = Phrase.of(node.anyOf("madeByBars"));
    structured = node.phrases("structured");
    structureWords = node.phrases("structureWords");
    structureNouns =
        node.phrases("structureNouns").stream().map(noun -> noun.toLowerCase(Locale.ROOT)).toList();
  }

  /// The type of a claim that stands alone or refers to a thing of another kind.
  ///
  /// @param body where the listing of parts begins, or the text's end; asked only where it matters
  /// @param content the claim says something of contents, which decides where the noun doesn't
  ClaimType independent(FoldedText text, Subject subject, IntSupplier body, boolean content) {
    String name = typed(subject);
    FoldedText where =
        language.spaced()
            ? text.slice(0, Math.min(text.length(), PREAMBLE))
            : language.headFirst()
                ? text.slice(0, Math.min(text.length(), Math.max(0, subject.end())))
                : FoldedText.of(tail(text.text(), subject));
    if (uses.in(where)) {
      return ClaimType.USE;
    }
    if (isMethod(name)) {
      Phrase.Search search = methodOfUse.search(where);
      boolean found = search.find() && (!language.spaced() || search.start() <= subject.end());
      return found ? ClaimType.METHOD_OF_USE : ClaimType.PROCESS;
    }
    ClaimType type = byNoun(name).orElse(content ? ClaimType.COMPOSITION : ClaimType.PRODUCT);
    if (type == ClaimType.COMPOSITION && (isStructured(name) || hasStructure(text.text(), name))) {
      type = ClaimType.PRODUCT;
    }
    boolean material = type == ClaimType.COMPOSITION || type == ClaimType.PRODUCT;
    return material && isMade(text, subject, body) ? ClaimType.PRODUCT_BY_PROCESS : type;
  }

  /// The name with the verb before it: `酸化膜を研磨する方法`.
  private static String tail(String text, Subject subject) {
    int end = text.lastIndexOf(subject.name());
    return end < 0 ? subject.name() : text.substring(Math.max(0, end - VERB), end) + subject.name();
  }

  /// The name in lower case; what it goes on with where the first half says nothing of its kind.
  private String typed(Subject subject) {
    String name = subject.name().toLowerCase(Locale.ROOT);
    String further = subject.further().toLowerCase(Locale.ROOT);
    if (isMethod(name) || byNoun(name).isPresent()) {
      return name;
    }
    return isMethod(further) || byNoun(further).isPresent() ? further : shortened(name);
  }

  /// The name before a participle that does not always end one: `medium storing instructions`, but
  /// `hydrogen storing alloy`.
  private String shortened(String name) {
    for (String end : weakEnds) {
      int at = (name + " ").indexOf(" " + end + " ");
      if (at > 0 && byNoun(name.substring(0, at)).isPresent()) {
        return name.substring(0, at);
      }
    }
    return name;
  }

  /// The type of a claim that narrows its parent: the parent's, unless it says how the thing is
  /// made.
  ClaimType dependent(
      FoldedText text, Subject subject, References.Found reference, ClaimType parent) {
    if (parent != ClaimType.COMPOSITION && parent != ClaimType.PRODUCT) {
      return parent;
    }
    if (saidToBeMade(text, subject, text.length())) {
      return ClaimType.PRODUCT_BY_PROCESS;
    }
    FoldedText rest = text.slice(Math.max(0, reference.end()));
    return madeByDirect.opens(rest) ? ClaimType.PRODUCT_BY_PROCESS : parent;
  }

  /// `wherein the magnet is obtained by`, up to a place in the text.
  private boolean saidToBeMade(FoldedText text, Subject subject, int end) {
    if (madeByDependent.isEmpty()) {
      return false;
    }
    for (String word : List.of(subject.name(), lastWord(subject.name()))) {
      Optional<Pattern> made = madeByDependent.get().filled(text, Pattern.quote(word));
      if (made.isEmpty()) {
        return false;
      }
      Matcher matcher = made.get().matcher(text.text());
      if (matcher.find() && matcher.start() < end) {
        return true;
      }
    }
    return false;
  }

  private String lastWord(String name) {
    if (!language.spaced() && language.headFirst()) {
      return name.substring(Math.max(0, name.length() - 2));
    }
    int parted = language.spaced() ? -1 : name.lastIndexOf(genitive);
    return name.substring(Math.max(name.lastIndexOf(' '), parted) + 1);
  }

  private boolean isMethod(String name) {
    for (String head : methodHeads) {
      if (endsWith(name, head)) {
        return true;
      }
    }
    return false;
  }

  private Optional<ClaimType> byNoun(String name) {
    boolean whole = !name.isEmpty() && Character.isLetter(name.charAt(name.length() - 1));
    String clean = whole ? name : TAIL.matcher(name).replaceFirst("");
    for (int from = Math.max(0, clean.length() - LONGEST_NOUN); from < clean.length(); from++) {
      if (!startsWord(clean, from)) {
        continue;
      }
      String end = clean.substring(from);
      ClaimType type = nouns.get(end);
      if (type == null && language.spaced()) {
        type = nouns.get(singular(end));
      }
      if (type != null) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /// English nouns begin at a word; German ones may be the end of a compound.
  private boolean startsWord(String name, int at) {
    boolean compounds = !language.spaced() || language.decimalComma();
    return compounds || at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
  }

  private boolean endsWith(String name, String word) {
    return name.endsWith(word) && startsWord(name, name.length() - word.length());
  }

  private String singular(String word) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        return nouns.containsKey(stem) ? stem : nouns.containsKey(stem + "y") ? stem + "y" : word;
      }
    }
    return word;
  }

  private boolean isStructured(String name) {
    String near = language.spaced() ? name : name.substring(Math.max(0, name.length() - 12));
    return structured.stream().anyMatch(near::contains);
  }

  private boolean hasStructure(String text, String name) {
    return structureNouns.stream().anyMatch(name::endsWith)
        && structureWords.stream().anyMatch(text::contains);
  }

  private boolean isMade(FoldedText text, Subject subject, IntSupplier body) {
    if (!language.headFirst()) {
      int from = Math.max(0, text.length() - subject.name().length() - 60);
      return madeBy.in(text.slice(from));
    }
    int behind = Math.min(text.length(), Math.max(0, language.spaced() ? subject.end() : 0));
    Phrase.Search search = madeBy.search(text.slice(behind));
    int far = subject.end() + FAR;
    if (!search.find() || behind + search.start() >= far) {
      return false;
    }
    int end = Math.min(body.getAsInt(), far);
    int made = behind + search.start();
    if (made >= end) {
      return false;
    }
    int from = Math.min(subject.end(), made);
    return !bars.in(text.slice(from, made))
        || (language.spaced() && saidToBeMade(text, subject, end));
  }
}
