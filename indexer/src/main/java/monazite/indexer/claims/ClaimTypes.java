package monazite.indexer.claims;

import java.util.List;
import java.util.Locale;
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
  private static final int FAR = 120;
  private static final int VERB = 12;

  private final LanguageGrammar language;
  private final Nouns nouns;
  private final List<String> methodHeads;
  private final List<String> weakEnds;
  private final String genitive;
  private final Phrase methodOfUse;
  private final Phrase uses;
  private final Phrase making;
  private final Phrase ofMaterial;
  private final Phrase equipment;
  private final Phrase holding;
  private final Phrase withParent;
  private final Phrase forMethod;
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
    nouns = new Nouns(language);
    methodHeads =
        node.phrases("methodHeads").stream()
            .map(head -> head.toLowerCase(Locale.ROOT))
            .flatMap(head -> Stream.of(head, head + "s", head + "es"))
            .toList();
    weakEnds = node.phrases("subject.weakEnds");
    genitive = node.text("subject.genitive");
    methodOfUse = Phrase.of(node.anyOf("methodOfUse"));
    uses = Phrase.of(node.anyOf("uses"));
    making = Phrase.of(node.anyOf("making"));
    ofMaterial = Phrase.of(node.anyOf("ofMaterial"));
    equipment = Phrase.of(node.anyOf("equipment"));
    holding = Phrase.of(node.anyOf("holding"));
    withParent = Phrase.of(node.anyOf("withParent"));
    forMethod = Phrase.of(node.anyOf("forMethod"));
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
  /// @param parent what the claim that it refers to is to
  ClaimType independent(
      FoldedText text,
      Subject subject,
      IntSupplier body,
      boolean content,
      Optional<ClaimType> parent) {
    String name = typed(subject);
    FoldedText where =
        language.spaced()
            ? text.slice(0, near(text))
            : language.headFirst()
                ? text.slice(0, Math.min(text.length(), Math.max(0, subject.end())))
                : FoldedText.of(tail(text.text(), subject));
    if (uses.in(where)) {
      return ClaimType.USE;
    }
    if (isMethod(name)) {
      Phrase.Search search = methodOfUse.search(where);
      boolean found = search.find() && (!language.spaced() || search.start() <= subject.end());
      return found || operates(text, where, parent) ? ClaimType.METHOD_OF_USE : ClaimType.PROCESS;
    }
    FoldedText said =
        language.spaced()
            ? where.slice(0, Math.min(where.length(), Math.min(body.getAsInt(), far(subject))))
            : where;
    ClaimType type = ofThing(text, subject, said, name, content, parent);
    boolean material =
        type == ClaimType.COMPOSITION || type == ClaimType.PRODUCT || nouns.listed(name).isEmpty();
    return material && isMade(text, subject, body) ? ClaimType.PRODUCT_BY_PROCESS : type;
  }

  /// Whether a method that makes nothing is carried out with an earlier claim's thing.
  private boolean operates(FoldedText text, FoldedText where, Optional<ClaimType> parent) {
    boolean device =
        parent.filter(type -> type == ClaimType.DEVICE || type == ClaimType.SYSTEM).isPresent();
    boolean thing = parent.filter(type -> !type.isMethod()).isPresent();
    return (device || (thing && withParent.in(text.slice(0, near(text))))) && !making.in(where);
  }

  private static int far(Subject subject) {
    return Math.max(0, subject.end()) + FAR;
  }

  private static int near(FoldedText text) {
    return Math.min(text.length(), PREAMBLE);
  }

  /// The type of a thing: by its noun; where that says little, by what it is for and what it holds.
  private ClaimType ofThing(
      FoldedText text,
      Subject subject,
      FoldedText where,
      String name,
      boolean content,
      Optional<ClaimType> parent) {
    Optional<Nouns.Kind> listed = nouns.listed(name);
    ClaimType type =
        listed
            .map(Nouns.Kind::type)
            .or(() -> nouns.byEnd(name))
            .orElseGet(() -> unnamed(text, subject, content, parent));
    if (listed.filter(Nouns.Kind::general).isPresent()) {
      boolean holds = parent.filter(above -> !above.isMethod()).isPresent();
      boolean makes = making.in(where) || parent.filter(ClaimType::isMethod).isPresent();
      type = makes ? ClaimType.APPARATUS : holds ? ClaimType.DEVICE : type;
    }
    if (type != ClaimType.COMPOSITION
        && parent.filter(above -> !above.isMethod()).isPresent()
        && equipment.in(behind(text, subject))) {
      return ClaimType.APPARATUS;
    }
    boolean structure =
        type == ClaimType.COMPOSITION && (isStructured(name) || hasStructure(text.text(), name));
    return structure ? ClaimType.PRODUCT : type;
  }

  /// The type of a thing whose noun is unknown: what is of an earlier claim's material is a
  /// product, what holds an earlier claim's thing a device.
  private ClaimType unnamed(
      FoldedText text, Subject subject, boolean content, Optional<ClaimType> parent) {
    if (content) {
      boolean structure = structureWords.stream().anyMatch(text.text()::contains);
      return structure ? ClaimType.PRODUCT : ClaimType.COMPOSITION;
    }
    FoldedText said = behind(text, subject);
    if (parent.isEmpty() || (parent.get().isMethod() && !forMethod.in(said))) {
      return ClaimType.PRODUCT;
    }
    if (parent.get().isMethod()) {
      return parent.get() == ClaimType.PROCESS ? ClaimType.APPARATUS : ClaimType.DEVICE;
    }
    return holding.in(said)
        ? ClaimType.COMPOSITION
        : ofMaterial.in(said) ? ClaimType.PRODUCT : ClaimType.DEVICE;
  }

  /// What is said behind the name; the whole where the name stands last or a reference before it.
  private FoldedText behind(FoldedText text, Subject subject) {
    int from = language.spaced() ? Math.min(subject.end(), text.length()) : 0;
    return text.slice(from, Math.min(text.length(), from + PREAMBLE));
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
    if (isMethod(name) || nouns.listed(name).isPresent()) {
      return name;
    }
    Optional<ClaimType> second = nouns.listed(further).map(Nouns.Kind::type);
    boolean said =
        isMethod(further)
            || (second.isPresent()
                && (second.get() != ClaimType.PRODUCT || nouns.byEnd(name).isEmpty()));
    return said ? further : shortened(name);
  }

  /// The name before a participle that does not always end one: `medium storing instructions`, but
  /// `hydrogen storing alloy`.
  private String shortened(String name) {
    for (String end : weakEnds) {
      int at = (name + " ").indexOf(" " + end + " ");
      if (at > 0 && nouns.listed(name.substring(0, at)).isPresent()) {
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
      if (nouns.endsWith(name, head)) {
        return true;
      }
    }
    return false;
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
    int far = far(subject);
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
