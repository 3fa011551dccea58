package monazite.indexer.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.PublicationNumber;
import monazite.seeds.law.Jurisdiction;
import monazite.seeds.law.KindCode;

/// Says what a document is to the right, by its kind code, number and date.
final class KindTable {
  private static final Pattern NUMBER = Pattern.compile("([A-Z]*)([0-9]{1,18}).*");

  private KindTable() {}

  /// What the kind code can mean at this number and date: nothing where the code isn't known, more
  /// than one where the date that would decide isn't stated.
  static List<KindCode> kinds(TermCase right, Jurisdiction law) {
    DateSpan published = published(right);
    List<KindCode> left = new ArrayList<>();
    for (KindCode kind : law.kinds()) {
      DateSpan era =
          new DateSpan(
              kind.from().orElse(DateSpan.OPEN.lo()), kind.to().orElse(DateSpan.OPEN.hi()));
      if (kind.codes().contains(right.kind())
          && numbered(kind, right.document())
          && era.and(published).isPresent()) {
        left.add(kind);
      }
    }
    return left;
  }

  /// What every document of a sort of right is, where they are all alike.
  static Optional<KindCode> always(String sort, Jurisdiction law) {
    List<KindCode> named =
        law.kinds().stream().filter(kind -> kind.right().equals(Optional.of(sort))).toList();
    return named.stream().map(KindCode::standing).distinct().count() == 1
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }

  /// The sort of right that the case's words or its kind name; the office's usual one otherwise.
  static String sort(TermCase right, Jurisdiction law, Optional<KindCode> kind, Notes notes) {
    String words = right.right().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return kind.flatMap(KindCode::right).orElse(law.defaultRight());
    }
    String best = "";
    String sort = "";
    for (Map.Entry<String, List<String>> entry : law.rights().entrySet()) {
      for (String word : entry.getValue()) {
        if (words.contains(word) && word.length() > best.length()) {
          best = word;
          sort = entry.getKey();
        }
      }
    }
    if (sort.isEmpty()) {
      notes.flag("RIGHT_UNKNOWN: \"" + right.right() + "\"; known: " + law.rights().keySet());
      return kind.flatMap(KindCode::right).orElse("");
    }
    return sort;
  }

  /// The publication that a certificate changes: the same number as the office printed it at grant.
  static String original(PublicationNumber certificate, Jurisdiction law) {
    String kind =
        law.kinds().stream()
            .filter(each -> each.standing() == KindCode.Standing.GRANT)
            .filter(each -> each.prefix().map(String::isEmpty).orElse(true))
            .filter(each -> numbered(each, Optional.of(certificate)))
            .flatMap(each -> each.codes().stream())
            .findFirst()
            .orElse("");
    return certificate.office() + certificate.number() + kind;
  }

  private static DateSpan published(TermCase right) {
    Optional<DateSpan> stated =
        right.first(
            DateKey.PUBLISHED,
            DateKey.AFTER_OPPOSITION,
            DateKey.GRANTED,
            DateKey.ISSUED,
            DateKey.REGISTERED,
            DateKey.KOKOKU,
            DateKey.EXAMINED_PUBLICATION);
    return stated.orElseGet(
        () -> {
          LocalDate filed =
              right
                  .first(DateKey.FILED, DateKey.INTERNATIONAL_FILING)
                  .map(DateSpan::lo)
                  .orElse(DateSpan.OPEN.lo());
          return DateSpan.from(filed);
        });
  }

  private static boolean numbered(KindCode kind, Optional<PublicationNumber> document) {
    if (document.isEmpty()) {
      return kind.prefix().isEmpty() || kind.prefix().get().isEmpty();
    }
    Matcher parts = NUMBER.matcher(document.get().number());
    if (!parts.matches()) {
      return false;
    }
    long number = Long.parseLong(parts.group(2));
    return kind.prefix().map(prefix -> prefix.equals(parts.group(1))).orElse(true)
        && kind.numberFrom().map(from -> number >= from).orElse(true)
        && kind.numberBelow().map(below -> number < below).orElse(true);
  }
}
