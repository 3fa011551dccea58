package monazite.indexer.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.seeds.grammar.GrammarNode;
import monazite.seeds.grammar.LanguageGrammar;

/// Finds the phrase that ties a claimed thing to its parts, and how closed it is.
final class Transitions {
  private static final int AROUND = 40;

  /// @param begin where the phrase begins, the text's length where there is none
  record Found(Transition kind, int begin, int end) {}

  private record Hit(Transition kind, int begin, int end) {}

  private final LanguageGrammar language;
  private final Pattern partly;
  private final Pattern closed;
  private final Pattern open;
  private final Pattern having;
  private final Pattern with;
  private final Pattern body;
  private final Pattern not;
  private final Pattern negative;
  private final Optional<Pattern> dependent;
  private final List<String> properties;
  private final String again;
  private final String subjectWords;

  Transitions(LanguageGrammar language) {
    this.language = language;
    GrammarNode node = language.node();
    partly = node.anyOf("transitions.partly_closed");
    closed = node.anyOf("transitions.closed");
    open = node.anyOf("transitions.open");
    having = node.anyOf("transitions.having");
    with = node.anyOf("transitions.with");
    body = node.anyOf("transitions.body");
    not = node.anyOf("transitions.notTransition");
    negative = node.pattern("transitions.negative").orElse(Pattern.compile("(?!)"));
    dependent = node.pattern("transitions.dependent");
    properties = node.phrases("transitions.property");
    again = node.text("transitions.bodyAgain");
    subjectWords =
        language.headFirst() && !language.spaced() ? node.text("transitions.subjectWords") : "";
  }

  /// The transition of a claim.
  ///
  /// @param narrows the claim narrows its parent, so that only what the thing contains in addition
  ///     counts
  Found of(
      String text, Subject subject, References.Found reference, boolean narrows, ClaimType type) {
    if (language.spaced()) {
      return narrows ? spacedDependent(text, subject, reference) : spaced(text, subject, type);
    }
    List<Hit> hits = hits(text);
    return language.headFirst()
        ? first(text, subject, reference, narrows, hits)
        : last(text, subject, hits);
  }

  /// What a phrase by itself says.
  Transition kindOf(String phrase) {
    if (partly.matcher(phrase).find()) {
      return Transition.PARTLY_CLOSED;
    }
    boolean consists = closed.matcher(phrase + " of").find();
    return consists
        ? Transition.CLOSED
        : open.matcher(phrase).find() ? Transition.OPEN : Transition.NONE;
  }

  private Found none(String text) {
    return new Found(Transition.NONE, text.length(), text.length());
  }

  /// English and German: the first phrase behind the name and before the characterising part.
  private Found spaced(String text, Subject subject, ClaimType type) {
    int begin = Math.min(subject.end(), text.length());
    Matcher end = body.matcher(text).region(begin, text.length());
    int stop = end.find() ? end.start() : text.length();
    List<Hit> hits = hits(text.substring(0, stop));
    Hit best = null;
    for (Hit hit : hits) {
      boolean stronger =
          best != null
              && type.isMethod()
              && best.kind() != Transition.OPEN
              && hit.kind() == Transition.OPEN;
      if (hit.begin() >= begin && (best == null || stronger)) {
        best = hit;
      }
    }
    if (best != null) {
      return new Found(best.kind(), best.begin(), best.end());
    }
    if (takesParts(type)) {
      for (Pattern pattern : List.of(having, with)) {
        Matcher matcher = pattern.matcher(text).region(begin, stop);
        while (matcher.find()) {
          if (!isProperty(text, matcher.end())) {
            return new Found(Transition.OPEN, matcher.start(), matcher.end());
          }
        }
      }
    }
    return characterised(text, subject, stop);
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
  private Found characterised(String text, Subject subject, int from) {
    if (again.isEmpty()) {
      return none(text);
    }
    String noun = subject.name().substring(subject.name().lastIndexOf(' ') + 1);
    Pattern pattern =
        Pattern.compile(
            again.replace(
                "{HEAD}", "(?:" + Pattern.quote(subject.name()) + "|" + Pattern.quote(noun) + ")"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    Matcher matcher =
        pattern
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

  private Found spacedDependent(String text, Subject subject, References.Found reference) {
    int at = Math.max(0, reference.end());
    String rest = text.substring(at);
    if (dependent.isPresent()) {
      Matcher matcher = dependent.get().matcher(rest);
      if (matcher.find() && !isNegated(rest, matcher.start(1), matcher.end())) {
        String word = matcher.group(1);
        Transition kind =
            partly.matcher(word).find()
                ? Transition.PARTLY_CLOSED
                : closed.matcher(word).find() ? Transition.CLOSED : Transition.OPEN;
        return new Found(kind, at + matcher.start(), at + matcher.end());
      }
    }
    return characterised(text, subject, at);
  }

  /// All phrases in their order, those of Markush groups, parentheses and negations left out.
  private List<Hit> hits(String text) {
    boolean[] barred = new boolean[text.length() + 1];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
      barred[i] = depth > 0;
    }
    bar(barred, not.matcher(text));
    List<Hit> hits = new ArrayList<>();
    collect(hits, text, barred, Transition.PARTLY_CLOSED, partly);
    for (Hit hit : List.copyOf(hits)) {
      java.util.Arrays.fill(barred, hit.begin(), hit.end(), true);
    }
    collect(hits, text, barred, Transition.CLOSED, closed);
    for (Hit hit : List.copyOf(hits)) {
      if (language.spaced()) {
        java.util.Arrays.fill(barred, hit.begin(), hit.end(), true);
      }
    }
    collect(hits, text, barred, Transition.OPEN, open);
    hits.sort((one, other) -> Integer.compare(one.begin(), other.begin()));
    return hits;
  }

  private static void bar(boolean[] barred, Matcher matcher) {
    while (matcher.find()) {
      java.util.Arrays.fill(barred, matcher.start(), matcher.end(), true);
    }
  }

  private void collect(
      List<Hit> hits, String text, boolean[] barred, Transition kind, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (!barred[matcher.start()] && !isNegated(text, matcher.start(), matcher.end())) {
        hits.add(new Hit(kind, matcher.start(), matcher.end()));
      }
    }
  }

  private boolean isNegated(String text, int begin, int end) {
    String before = text.substring(Math.max(0, begin - 12), begin);
    String after = text.substring(end, Math.min(text.length(), end + 20));
    return (negative.matcher(before).find() && !before.isEmpty())
        || negative.matcher(after).lookingAt();
  }

  /// Chinese: the first phrase whose subject is the claimed thing.
  private Found first(
      String text, Subject subject, References.Found reference, boolean narrows, List<Hit> hits) {
    Pattern words = Pattern.compile(subjectWords.replace("{HEAD}", heads(subject.name())));
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
      if (before.length() <= AROUND && words.matcher(before).find()) {
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
    for (int i = hits.size() - 1; i >= 0; i--) {
      Hit hit = hits.get(i);
      boolean had = having.matcher(text.substring(hit.begin(), hit.end())).matches();
      if ((!had || !endsWithProperty(text, hit.begin())) && ofThing(text, hit, name)) {
        return new Found(hit.kind(), hit.begin(), hit.end());
      }
    }
    return none(text);
  }

  private static boolean endsClause(String text, int at) {
    char c = text.charAt(at);
    return "、;。".indexOf(c) >= 0
        || (c == ',' && at + 1 < text.length() && text.charAt(at + 1) == ' ');
  }

  private boolean endsWithProperty(String text, int at) {
    String before = text.substring(Math.max(0, at - 12), at).replaceFirst("[を\\s]{1,2}$", "");
    return properties.stream().anyMatch(before::endsWith);
  }

  /// Whether the clause has no subject of its own but the claimed thing.
  private boolean ofThing(String text, Hit hit, String name) {
    int clause = hit.begin();
    while (clause > 0 && !endsClause(text, clause - 1)) {
      clause--;
    }
    Matcher other =
        Pattern.compile(language.node().text("transitions.topic"))
            .matcher(text.substring(clause, hit.begin()));
    if (!other.find()) {
      return true;
    }
    String topic = other.group(1).replace(" ", "");
    return topic.length() > 1 && name.contains(topic);
  }
}
