package monazite.indexer.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import monazite.indexer.classify.NormalText;
import monazite.indexer.classify.TermFinder.Found;
import monazite.seeds.policy.LanguageWords;
import monazite.seeds.policy.Sign;

/// A block's text with what was found in it. Places are those of the normalised text.
///
/// @param sentences in their order
/// @param signs in the order of their ends
/// @param subjects families and topics, in order
/// @param quantities numbers with units, in order
/// @param years in order
/// @param horizons times counted from the document's day, in order
record Passage(
    NormalText text,
    List<Span> sentences,
    List<Found<Sign>> signs,
    List<Found<Subjects.Hit>> subjects,
    List<Quantity> quantities,
    List<YearMention> years,
    List<Found<LanguageWords.Horizon>> horizons) {
  /// Whether a stretch shows a sign.
  boolean shows(Sign sign, Span within) {
    return signs.stream().anyMatch(found -> found.value() == sign && inside(found, within));
  }

  /// The places of a sign in a stretch.
  List<Span> places(Sign sign, Span within) {
    return signs.stream()
        .filter(found -> found.value() == sign && inside(found, within))
        .map(found -> new Span(found.start(), found.end()))
        .toList();
  }

  /// Years of a stretch.
  List<YearMention> years(Span within, Predicate<YearMention> wanted) {
    return years.stream().filter(year -> within.holds(year.at().start())).filter(wanted).toList();
  }

  /// The clauses of a part. Between two numbers an East Asian enumeration comma parts them too,
  /// where the later one has words of its own: `磁材产能15万吨、抛光材料5万吨`.
  List<Span> clauses(Span part) {
    List<Span> found = new ArrayList<>();
    for (Span clause : Cuts.clauses(text.text(), part)) {
      int from = clause.start();
      int last = -1;
      for (Quantity one : quantities) {
        if (!clause.holds(one.at().start())) {
          continue;
        }
        int mark = last < 0 ? -1 : text.text().indexOf('、', last);
        if (mark >= 0
            && mark < one.at().start()
            && text.text()
                    .substring(mark, one.at().start())
                    .codePoints()
                    .filter(Character::isLetter)
                    .count()
                > 1) {
          found.add(new Span(from, mark));
          from = mark + 1;
        }
        last = one.at().end();
      }
      found.add(new Span(from, clause.end()));
    }
    return found;
  }

  /// The document's own words of a stretch, without blanks at its ends
  /// or the punctuation that parts it from what stands before.
  String quote(Span span) {
    return text.quote(span.start(), span.end()).strip().replaceFirst("^[:：,，;；、\\s]+", "");
  }

  /// The whole passage.
  Span whole() {
    return new Span(0, text.length());
  }

  static boolean inside(Found<?> found, Span within) {
    return found.start() >= within.start() && found.end() <= within.end();
  }
}
