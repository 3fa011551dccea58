package monazite.indexer.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.indexer.claims.phrase.FoldedText;
import monazite.indexer.claims.phrase.Phrase;
import monazite.indexer.claims.phrase.Template;
import monazite.seeds.grammar.GrammarNode;
import monazite.seeds.grammar.LanguageGrammar;

/// Finds the phrase that ties a claimed thing to its parts, and how closed it is.
final class Transitions {
  private static final int AROUND = 40;
  private static final int STEP = 12;
  private static final Pattern APPOSITION =
      Pattern.compile(
          ", (?:the|said|das|der|die) (?:\\p{L}{1,20} )?(\\p{L}{2,20}) $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// @param begin where the phrase begins, the text's length where there is none
  record Found(Transition kind, int begin, int end) {}

  private record Hit(Transition kind, int begin, int end) {}

  private final LanguageGrammar language;
  private final Phrase partly;
  private final Phrase closed;
  private final Phrase open;
  private final Phrase having;
  private final Phrase with;
  private final Phrase body;
  private final Phrase resumed;
  private final Pattern inner;
  private final Pattern steps;
  private final Phrase not;
  private final Pattern negative;
  private final Optional<Phrase> dependent;
  private final List<String> properties;
  private final List<String> balance;
  private final Optional<Template> again;
  private final Pattern topic;
  private final Pattern particles;
  private final String subjectWords;

  Transitions(LanguageGrammar language) {
    this.language = language;
    GrammarNode node = language.node();
    partly = Phrase.of(node.anyOf("transitions.partly_closed"));
    closed = Phrase.of(node.anyOf("transitions.closed"));
    open = Phrase.of(node.anyOf("transitions.open"));
    having = Phrase.of(node.anyOf("transitions.having"));
    with = Phrase.of(node.anyOf("transitions.with"));
    body = Phrase.of(node.anyOf("transitions.body"));
    resumed = language.spaced() ? Phrase.of(node.anyOf("transitions.resumed")) : Phrase.never();
    boolean nameLast = !language.spaced() && !language.headFirst();
    inner = Pattern.compile(nameLast ? node.text("transitions.inner") : "(?!)");
    steps = Pattern.compile(nameLast ? node.text("transitions.steps") : "(?!)");
    not = Phrase.of(node.anyOf("transitions.notTransition"));
    negative = node.pattern("transitions.negative").orElse(Pattern.compile("(?!)"));
    dependent = node.pattern("transitions.dependent").map(Phrase::of);
    properties = node.phrases("transitions.property");
    balance = node.phrases("balance");
    again =
        Optional.of(node.text("transitions.bodyAgain"))
            .filter(text -> !text.isEmpty())
            .map(text -> new Template(text, "{HEAD}"));
    topic = Pattern.compile(node.text("transitions.topic"));
    particles = node.pattern("transitions.particles").orElse(Pattern.compile("(?!)"));
    subjectWords =
        language.headFirst() && !language.spaced() ? node.text("transitions.subjectWords") : "";
  }

  /// The transition of a claim.
  ///
  /// @param narrows the claim narrows its parent, so that only what the thing contains in addition
  ///     counts
  Found of(
      FoldedText text,
      Subject subject,
      References.Found reference,
      boolean narrows,
      ClaimType type) {
    if (language.spaced()) {
      return narrows ? spacedDependent(text, subject, reference) : spaced(text, subject, type);
    }
    List<Hit> hits = hits(text);
    return language.headFirst()
        ? first(text.text(), subject, reference, narrows, hits)
        : last(text.text(), subject, hits);
  }

  /// Whether a claim that stands alone has the same transition for two types.
  boolean alike(ClaimType one, ClaimType other) {
    return !language.spaced()
        || (takesParts(one) == takesParts(other) && one.isMethod() == other.isMethod());
  }

  /// What a phrase by itself says.
  Transition kindOf(String phrase) {
    if (partly.in(FoldedText.of(phrase))) {
      return Transition.PARTLY_CLOSED;
    }
    boolean consists = closed.in(FoldedText.of(phrase + " of"));
    return consists
        ? Transition.CLOSED
        : open.in(FoldedText.of(phrase)) ? Transition.OPEN : Transition.NONE;
  }

  private Found none(String text) {
    return new Found(Transition.NONE, text.length(), text.length());
  }

  /// English and German: the first phrase behind the name and before the characterising part.
  private Found spaced(FoldedText text, Subject subject, ClaimType type) {
    int begin = Math.min(subject.end(), text.length());
    Phrase.Search end = body.search(text.slice(begin));
    int stop = end.find() ? begin + end.start() : text.length();
    List<Hit> hits = hits(text.slice(0, stop));
    Hit best = null;
    for (Hit hit : hits) {
      boolean stronger =
          best != null
              && type.isMethod()
              && best.kind() != Transition.OPEN
              && hit.kind() == Transition.OPEN;
      boolean other =
          type.isMethod()
              && hit.kind() != Transition.OPEN
              && saidOfOther(text.text(), hit, subject);
      if (hit.begin() >= begin && !other && (best == null || stronger)) {
        best = hit;
      }
    }
    if (best != null) {
      return new Found(best.kind(), best.begin(), best.end());
    }
    if (takesParts(type)) {
      FoldedText parts = text.slice(begin, stop);
      for (Phrase phrase : List.of(having, with)) {
        Phrase.Search search = phrase.search(parts);
        while (search.find()) {
          if (!isProperty(text.text(), begin + search.end())) {
            return new Found(Transition.OPEN, begin + search.start(), begin + search.end());
          }
        }
      }
    }
    Phrase.Search steps = resumed.search(text.slice(stop));
    if (type.isMethod() && steps.find()) {
      return new Found(Transition.OPEN, stop + steps.start(), stop + steps.end());
    }
    return characterised(text, subject, stop);
  }

  /// `in a molten bath, the bath consisting of`: another thing than the claimed one is closed.
  private static boolean saidOfOther(String text, Hit hit, Subject subject) {
    int from = Math.max(0, hit.begin() - AROUND);
    Matcher named = APPOSITION.matcher(text.substring(from, hit.begin()));
    return named.find()
        && !subject
            .name()
            .toLowerCase(Locale.ROOT)
            .endsWith(named.group(1).toLowerCase(Locale.ROOT));
  }

  private static boolean takesParts(ClaimType type) {
    return type == ClaimType.DEVICE
        || type == ClaimType.APPARATUS
        || type == ClaimType.SYSTEM
        || type == ClaimType.PRODUCT
        || type == ClaimType.KIT;
  }

  private boolean isProperty(String text, int at) {
    String next = text.substring(at, Math.min(text.length(), at + AROUND));
    return properties.stream().anyMatch(next::contains);
  }

  /// `characterised in that it contains`: what is said of the thing itself counts after all.
  private Found characterised(FoldedText folded, Subject subject, int from) {
    String text = folded.text();
    String noun = subject.name().substring(subject.name().lastIndexOf(' ') + 1);
    String words = "(?:" + Pattern.quote(subject.name()) + "|" + Pattern.quote(noun) + ")";
    Optional<Pattern> pattern = again.flatMap(template -> template.filled(folded, words));
    if (pattern.isEmpty()) {
      return none(text);
    }
    Matcher matcher =
        pattern
            .get()
            .matcher(text)
            .region(Math.min(from, text.length()), text.length())
            .useTransparentBounds(true);
    while (matcher.find()) {
      if (!isNegated(text, matcher.start(), matcher.end())) {
        return new Found(Transition.OPEN, matcher.start(), matcher.end());
      }
    }
    return none(text);
  }

  private Found spacedDependent(FoldedText text, Subject subject, References.Found reference) {
    int at = Math.max(0, reference.end());
    FoldedText rest = text.slice(at);
    if (dependent.isPresent()) {
      Phrase.Search search = dependent.get().search(rest);
      if (search.find() && !isNegated(rest.text(), search.found().start(1), search.end())) {
        String word = search.found().group(1);
        Transition kind =
            partly.in(FoldedText.of(word))
                ? Transition.PARTLY_CLOSED
                : closed.in(FoldedText.of(word)) ? Transition.CLOSED : Transition.OPEN;
        return new Found(kind, at + search.start(), at + search.end());
      }
    }
    return characterised(text, subject, at);
  }

  /// All phrases in their order, those of Markush groups, parentheses and negations left out.
  private List<Hit> hits(FoldedText folded) {
    String text = folded.text();
    boolean[] barred = new boolean[text.length() + 1];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
      barred[i] = depth > 0;
    }
    bar(barred, not.search(folded));
    List<Hit> hits = new ArrayList<>();
    collect(hits, folded, barred, Transition.PARTLY_CLOSED, partly);
    for (Hit hit : List.copyOf(hits)) {
      java.util.Arrays.fill(barred, hit.begin(), hit.end(), true);
    }
    collect(hits, folded, barred, Transition.CLOSED, closed);
    for (Hit hit : List.copyOf(hits)) {
      if (language.spaced()) {
        java.util.Arrays.fill(barred, hit.begin(), hit.end(), true);
      }
    }
    collect(hits, folded, barred, Transition.OPEN, open);
    hits.sort((one, other) -> Integer.compare(one.begin(), other.begin()));
    return hits;
  }

  private static void bar(boolean[] barred, Phrase.Search matcher) {
    while (matcher.find()) {
      java.util.Arrays.fill(barred, matcher.start(), matcher.end(), true);
    }
  }

  private void collect(
      List<Hit> hits, FoldedText text, boolean[] barred, Transition kind, Phrase phrase) {
    Phrase.Search matcher = phrase.search(text);
    while (matcher.find()) {
      if (!barred[matcher.start()] && !isNegated(text.text(), matcher.start(), matcher.end())) {
        hits.add(new Hit(kind, matcher.start(), matcher.end()));
      }
    }
  }

  private boolean isNegated(String text, int begin, int end) {
    String before = text.substring(Math.max(0, begin - AROUND), begin);
    String after = text.substring(end, Math.min(text.length(), end + 20));
    Matcher closest = negative.matcher(before);
    boolean negated = false;
    while (!negated && closest.find()) {
      negated = closest.end() == before.length() && !before.isEmpty();
    }
    return negated || negative.matcher(after).lookingAt();
  }

  /// Chinese: the first phrase whose subject is the claimed thing.
  private Found first(
      String text, Subject subject, References.Found reference, boolean narrows, List<Hit> hits) {
    Optional<Pattern> words = Optional.empty();
    int from = narrows ? Math.max(0, reference.end()) : Math.min(subject.end(), text.length());
    for (Hit hit : hits) {
      if (hit.begin() < from && !(hit.begin() + 1 >= subject.end())) {
        continue;
      }
      int clause = hit.begin();
      while (clause > Math.max(from, 0) && ",;:。".indexOf(text.charAt(clause - 1)) < 0) {
        clause--;
      }
      String before = text.substring(Math.min(clause, hit.begin()), hit.begin());
      if (words.isEmpty() && before.length() <= AROUND) {
        words = Optional.of(Pattern.compile(subjectWords.replace("{HEAD}", heads(subject.name()))));
      }
      if (before.length() <= AROUND && words.orElseThrow().matcher(before).find()) {
        return new Found(hit.kind(), hit.begin(), hit.end());
      }
    }
    return none(text);
  }

  /// Every ending of the name of two characters and more, longest first.
  private static String heads(String name) {
    StringBuilder any = new StringBuilder("(?:");
    String tail = name.substring(Math.max(0, name.length() - 16));
    for (int i = 0; i + 2 <= tail.length(); i++) {
      for (int j = tail.length(); j >= i + 2; j--) {
        any.append(Pattern.quote(tail.substring(i, j))).append('|');
      }
    }
    return any.append("(?!))").toString();
  }

  /// Japanese and Korean: the last phrase before the name, unless it is said of another thing.
  private Found last(String text, Subject subject, List<Hit> hits) {
    String name = subject.name().replace(" ", "");
    Found balanced = none(text);
    for (int i = hits.size() - 1; i >= 0; i--) {
      Hit hit = hits.get(i);
      if (ofBalance(text, hit) && hit.kind() == Transition.CLOSED) {
        balanced = new Found(hit.kind(), hit.begin(), hit.end());
      }
      boolean had = having.pattern().matcher(text.substring(hit.begin(), hit.end())).matches();
      boolean within = inner.matcher(text).region(hit.end(), text.length()).lookingAt();
      boolean step =
          steps.matcher(text.substring(Math.max(0, hit.begin() - STEP), hit.begin())).find();
      if ((!within || step)
          && (!had || !endsWithProperty(text, hit.begin()))
          && ofThing(text, hit, name)) {
        boolean rest = i > 0 && ofBalance(text, hit) && ofThing(text, hits.get(i - 1), name);
        Hit said = rest ? hits.get(i - 1) : hit;
        return new Found(said.kind(), said.begin(), said.end());
      }
    }
    return balanced; // a list that says nothing else ends in `残部が鉄よりなる合金`
  }

  private static boolean endsClause(String text, int at) {
    char c = text.charAt(at);
    boolean list = (c == ',' || c == '、') && at > 0 && at + 2 < text.length() && listed(text, at);
    return !list
        && ("、;。".indexOf(c) >= 0
            || (c == ',' && at + 1 < text.length() && text.charAt(at + 1) == ' '));
  }

  /// Whether a comma stands between two symbols: `La, Sr, Co 및 Fe`.
  private static boolean listed(String text, int comma) {
    int next = text.charAt(comma + 1) == ' ' ? comma + 2 : comma + 1;
    char before = text.charAt(comma - 1);
    boolean symbol =
        (before >= 'a' && before <= 'z')
            || (before >= 'A' && before <= 'Z')
            || (before >= '0' && before <= '9')
            || before == '%';
    return symbol && text.charAt(next) >= 'A' && text.charAt(next) <= 'Z';
  }

  private boolean endsWithProperty(String text, int at) {
    String before = text.substring(Math.max(0, at - 12), at).replaceFirst("[を\\s]{1,2}$", "");
    return properties.stream().anyMatch(before::endsWith);
  }

  /// `前記砥粒が、`: the comma behind a particle of the subject ends no clause.
  private boolean behindTopic(String text, int comma) {
    return particles.matcher(text.substring(Math.max(0, comma - 2), comma)).find();
  }

  private int clause(String text, Hit hit) {
    int clause = hit.begin();
    while (clause > 0 && !(endsClause(text, clause - 1) && !behindTopic(text, clause - 1))) {
      clause--;
    }
    return clause;
  }

  /// `포함하고, 잔부 Fe로 이루어지는`: the second verb is said of the remainder alone.
  private boolean ofBalance(String text, Hit hit) {
    String said = text.substring(clause(text, hit), hit.begin()).strip();
    return balance.stream().anyMatch(said::startsWith);
  }

  /// Whether the clause has no subject of its own but the claimed thing.
  private boolean ofThing(String text, Hit hit, String name) {
    int clause = clause(text, hit);
    Matcher other = topic.matcher(text.substring(clause, hit.begin()));
    if (!other.find()) {
      return true;
    }
    String named = other.group(1).replace(" ", "");
    return named.length() > 1 && name.contains(named);
  }
}
