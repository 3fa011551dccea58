package monazite.corpus.format.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Classification;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Source;
import monazite.corpus.document.Symbols;
import monazite.corpus.format.ClaimSet;
import monazite.corpus.format.Draft;
import monazite.corpus.format.Reading;
import monazite.corpus.format.fact.Facts.Value;

/// Makes documents of what records state.
public final class FactReader {
  /// No document has more codes of one scheme.
  private static final int MOST_CODES = 2000;

  private FactReader() {}

  /// How many publications a record names, 1 at least.
  public static int publications(Facts facts, FactRules rules) {
    return Math.max(1, FactNumbers.of(facts, rules).size());
  }

  /// The document of one of the publications that a record names; skipped where it names none.
  ///
  /// @param which its place among them, from 0
  public static Reading read(
      Facts facts, FactRules rules, DateStyle dates, int which, Source source) {
    List<PublicationNumber> numbers = FactNumbers.of(facts, rules);
    if (which >= numbers.size()) {
      return new Reading.Skipped(source, unnumbered(facts));
    }
    PublicationNumber number = numbers.get(which);
    Draft draft = new Draft();
    draft.publication = Optional.of(number);
    draft.applicationType = facts.first(Field.TYPE).orElse("");
    draft.application = facts.first(Field.APPLICATION).flatMap(FactReader::application);
    draft.simpleFamily = facts.first(Field.SIMPLE_FAMILY).filter(key -> key.matches("[1-9][0-9]*"));
    new FactDates(draft, dates).read(facts, published(facts, which, numbers));
    texts(draft.titles, titles(facts, number), number.office());
    texts(draft.abstracts, facts.all(Field.ABSTRACT), number.office());
    texts(draft.descriptions, facts.all(Field.DESCRIPTION), number.office());
    claims(draft, facts);
    new PartyFacts(draft).read(facts);
    new EarlierApplications(draft, number.office()).read(facts, dates);
    codes(draft, facts);
    citations(draft, facts, rules);
    return isBare(draft)
        ? new Reading.Skipped(source, "nothing of " + number + " but its number")
        : draft.reading(source);
  }

  /// Parts of a patent that are not read, such as its drawings, bring its number along.
  private static boolean isBare(Draft draft) {
    return Stream.of(draft.titles, draft.abstracts, draft.descriptions).allMatch(Map::isEmpty)
        && Stream.of(
                draft.claims,
                draft.parties,
                draft.priorities,
                draft.relations,
                draft.citations,
                draft.classifications)
            .allMatch(List::isEmpty)
        && Stream.of(draft.application, draft.filed, draft.published, draft.granted)
            .allMatch(Optional::isEmpty);
  }

  /// Several dates stand in the order of the publications; one alone is the earliest's.
  private static Optional<String> published(
      Facts facts, int which, List<PublicationNumber> numbers) {
    List<Value> dates = facts.all(Field.PUBLISHED);
    if (dates.size() > 1 && dates.size() == numbers.size()) {
      return Optional.of(dates.get(which).text());
    }
    return dates.size() == 1 && FactNumbers.isEarliest(numbers.get(which), numbers)
        ? facts.first(Field.PUBLISHED)
        : Optional.empty();
  }

  private static String unnumbered(Facts facts) {
    Optional<String> number = facts.first(Field.NUMBER).or(() -> facts.first(Field.DOC_NUMBER));
    return number
        .map(text -> "'" + shortened(text) + "' is no publication number")
        .orElseGet(
            () ->
                facts
                    .first(Field.APPLICATION)
                    .map(text -> "no publication number, application " + shortened(text))
                    .orElse("no publication number"));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() > 60 ? line.substring(0, 60) + "..." : line;
  }

  private static Optional<String> application(String text) {
    return ApplicationKey.bare(text)
        .map(key -> key.kind().equals("W") ? key.office() + key.number() : key.number());
  }

  /// Some lists write the number where they know no title.
  private static List<Value> titles(Facts facts, PublicationNumber number) {
    return facts.all(Field.TITLE).stream()
        .filter(title -> PublicationNumber.parse(title.text()).filter(number::equals).isEmpty())
        .toList();
  }

  private static void texts(Map<String, String> texts, List<Value> values, String office) {
    for (Value value : values) {
      texts.putIfAbsent(language(value, office), CellText.folded(value.text()));
    }
  }

  private static void claims(Draft draft, Facts facts) {
    String office = draft.publication.map(PublicationNumber::office).orElse("");
    List<Value> single = facts.all(Field.CLAIM);
    if (!single.isEmpty()) {
      ClaimSet set = new ClaimSet(language(single.getFirst(), office));
      List<Value> numbers = facts.all(Field.CLAIM_NUMBER);
      for (int i = 0; i < single.size(); i++) {
        if (numbers.size() == single.size()) {
          ClaimText.numbered(set, numbers.get(i).text(), single.get(i).text());
        } else {
          ClaimText.one(set, single.get(i).text());
        }
      }
      draft.claims.addAll(set.claims());
    }
    List<String> languages = new ArrayList<>();
    for (Value value : facts.all(Field.CLAIMS)) {
      String language = language(value, office);
      if (!languages.contains(language)) {
        languages.add(language);
        ClaimSet set = new ClaimSet(language);
        ClaimText.add(set, value.text());
        draft.claims.addAll(set.claims());
      }
    }
  }

  private static String language(Value value, String office) {
    return value.detail().length() == 2
        ? value.detail().toLowerCase(Locale.ROOT)
        : WrittenLanguage.of(value.text(), office);
  }

  private static void codes(Draft draft, Facts facts) {
    codes(draft, Classification.Scheme.CPC, facts.all(Field.CPC));
    codes(draft, Classification.Scheme.IPC, facts.all(Field.IPC));
    for (Value value : first(facts.all(Field.FILE_INDEX))) {
      draft.add(Classification.Scheme.FI, Symbols.fileIndex(value.text()), false);
    }
    for (Value value : first(facts.all(Field.USPC))) {
      boolean locarno = value.text().matches("[0-9]{4}");
      draft.add(
          locarno ? Classification.Scheme.LOCARNO : Classification.Scheme.USPC,
          locarno ? Symbols.locarno(value.text()) : Symbols.uspc(value.text()),
          false);
    }
  }

  private static void codes(Draft draft, Classification.Scheme scheme, List<Value> values) {
    for (Value value : first(values)) {
      draft.add(scheme, Symbols.cpc(value.text()), isAdditional(value));
    }
  }

  private static List<Value> first(List<Value> values) {
    return values.subList(0, Math.min(MOST_CODES, values.size()));
  }

  private static boolean isAdditional(Value value) {
    return value.detail().equals("additional") || value.detail().equals("false");
  }

  private static void citations(Draft draft, Facts facts, FactRules rules) {
    cite(draft, facts.all(Field.CITED_BY_EXAMINER), "examiner", rules);
    cite(draft, facts.all(Field.CITED_BY_APPLICANT), "applicant", rules);
    cite(draft, facts.all(Field.CITED), "", rules);
  }

  private static void cite(Draft draft, List<Value> values, String by, FactRules rules) {
    for (Value value : values) {
      boolean placed = PublicationNumber.parse(value.text()).isPresent();
      String number = placed ? value.text() : rules.office() + value.text();
      String who = by.isEmpty() ? value.detail() : by;
      draft.citations.add(new Citation(number, who, Optional.empty()));
    }
  }
}
