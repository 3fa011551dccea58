package monazite.indexer.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import monazite.corpus.document.Claim;
import monazite.indexer.claims.LabelChain.Label;
import monazite.seeds.grammar.ClaimGrammar;
import monazite.seeds.grammar.LanguageGrammar;

/// Cuts raw claim text into claims: finds the claim set of the wanted language, the labels that
/// count on from 1, numbers that were swallowed, and what became of each claim.
final class ClaimSplitter {
  private static final int STRONG = 3;
  private static final int MOST_RESTARTS = 100;

  private final ClaimGrammar grammar;
  private final List<Heads> heads;

  /// Head lines of one language; an empty language for heads that only end a claim set.
  private record Heads(String language, Pattern pattern) {}

  /// A stretch of text that may hold a claim set.
  private record Section(String language, int begin, int end) {}

  ClaimSplitter(ClaimGrammar grammar) {
    this.grammar = grammar;
    this.heads =
        Stream.concat(
                grammar.languages().values().stream()
                    .map(language -> new Heads(language.id(), language.node().anyOf("heads"))),
                Stream.of(new Heads("", grammar.root().anyOf("otherHeads"))))
            .toList();
  }

  List<Claim> split(String raw, String stated) {
    String text = raw.replace("\r\n", "\n").replace('\r', '\n');
    List<Claim> first = List.of();
    for (Section section : sections(text)) {
      String part = text.substring(section.begin(), section.end());
      if (part.isBlank()) {
        continue;
      }
      LanguageGrammar language =
          ClaimLanguage.of(
              grammar, part, section.language().isEmpty() ? stated : section.language());
      List<Claim> claims = claims(part, language);
      if (language.id().equals(stated)) {
        return claims;
      }
      if (first.isEmpty()) {
        first = claims;
      }
    }
    return first;
  }

  /// Cuts at head lines, and where the numbering starts again in another language.
  private List<Section> sections(String text) {
    List<Section> sections = new ArrayList<>();
    String language = "";
    int begin = 0;
    String spoken = "";
    int restarts = 0;
    for (int line = 0; line < text.length(); line = nextLine(text, line)) {
      int end = Math.min(text.length(), nextLine(text, line));
      Optional<Section> head = head(text, line, end);
      if (head.isPresent()) {
        sections.add(new Section(language, begin, line));
        language = head.get().language();
        begin = head.get().begin();
        spoken = "";
      } else if (restarts < MOST_RESTARTS && startsWithOne(text, line, end)) {
        restarts++;
        String now =
            ClaimLanguage.evident(
                    grammar, text.substring(line, Math.min(text.length(), line + 600)))
                .orElse(spoken);
        if (!spoken.isEmpty() && !spoken.equals(now)) {
          sections.add(new Section(language, begin, line));
          language = grammar.languages().containsKey(now) ? now : "";
          begin = line;
        }
        spoken = now;
      }
    }
    sections.add(new Section(language, begin, text.length()));
    return sections;
  }

  private Optional<Section> head(String text, int begin, int end) {
    int start = begin;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    for (Heads candidate : heads) {
      Matcher matcher = candidate.pattern().matcher(text).region(start, end);
      if (start < end && matcher.lookingAt() && endsHead(text, matcher.end(), end, candidate)) {
        return Optional.of(new Section(candidate.language(), matcher.end(), end));
      }
    }
    return Optional.empty();
  }

  /// A head fills its line, or is followed by a colon, or by the first claim's label.
  private static boolean endsHead(String text, int at, int end, Heads head) {
    String rest = text.substring(at, end).strip();
    boolean alone = rest.isEmpty() || rest.equals(":") || rest.equals(".") || rest.equals("：");
    return alone
        || (!head.language().isEmpty() && rest.matches("(?s)[:：.]?\\s{0,3}[1１Il][.．、)].*"))
        || (!head.language().isEmpty() && rest.startsWith(":") && rest.length() > 20);
  }

  private static boolean startsWithOne(String text, int line, int end) {
    return text.substring(line, Math.min(end, line + 40)).matches("(?s)\\s{0,10}[1１][.．、].*");
  }

  private static int nextLine(String text, int from) {
    int feed = text.indexOf('\n', from);
    return feed < 0 ? text.length() : feed + 1;
  }

  private List<Claim> claims(String part, LanguageGrammar language) {
    ClaimLabels labels = new ClaimLabels(language);
    List<Label> chain = LabelChain.best(labels.atLineStarts(part));
    List<Label> spelledOut = LabelChain.best(labels.spelledOut(part));
    chain = spelledOut.size() > chain.size() ? spelledOut : chain;
    if (chain.size() < 2) {
      List<Label> inline = LabelChain.best(labels.anywhere(part));
      chain = inline.size() > chain.size() ? inline : chain;
    }
    ClaimStatus status = new ClaimStatus(language);
    List<Claim> claims = new ArrayList<>();
    int opening = chain.isEmpty() ? 0 : firstUnlabelled(part, chain, labels);
    if (chain.isEmpty() || opening >= 0) {
      int end = chain.isEmpty() ? part.length() : chain.getFirst().begin();
      addAll(claims, status, 1, 1, part.substring(bulletEnd(part, opening), end), language);
    }
    for (int i = 0; i < chain.size(); i++) {
      Label label = chain.get(i);
      int end = i + 1 < chain.size() ? chain.get(i + 1).begin() : part.length();
      int next = i + 1 < chain.size() ? chain.get(i + 1).number() : label.last() + 1;
      List<Integer> cuts = labels.swallowed(part, label.end(), end, label.last() + 1, next);
      int from = label.end();
      int number = label.number();
      int last = label.last();
      for (int cut : cuts) {
        addAll(claims, status, number, last, part.substring(from, cut), language);
        number = last + 1;
        last = number;
        from = labels.behindNumber(part, cut, number);
      }
      addAll(claims, status, number, last, part.substring(from, end), language);
    }
    return claims;
  }

  /// Where claim 1 begins if its own number was lost and the first label is that of claim 2.
  private static int firstUnlabelled(String part, List<Label> chain, ClaimLabels labels) {
    Label first = chain.getFirst();
    if (first.number() != 2 || first.strength() < STRONG) {
      return -1;
    }
    return part.substring(0, first.begin()).strip().length() > 20 && labels.opens(part, 0) ? 0 : -1;
  }

  /// OCR reads the 1 of the first claim as l or I.
  private static int bulletEnd(String part, int from) {
    Matcher matcher =
        Pattern.compile("\\s{0,50}[lI]\\.\\s").matcher(part).region(from, part.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }

  private static void addAll(
      List<Claim> claims,
      ClaimStatus status,
      int from,
      int to,
      String raw,
      LanguageGrammar language) {
    String text = ClaimText.fold(raw);
    if (text.isEmpty() && claims.isEmpty() && from == 1) {
      return;
    }
    for (int number = from; number <= to; number++) {
      claims.add(new Claim(number, status.textOf(text), List.of(), status.of(text), language.id()));
    }
  }
}
