package monazite.corpus.format.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Source;
import monazite.corpus.format.Reading;
import monazite.corpus.format.fact.DateStyle;
import monazite.corpus.format.fact.FactReader;
import monazite.corpus.format.fact.FactRules;
import monazite.corpus.format.fact.Facts;
import monazite.corpus.format.fact.Field;
import monazite.corpus.media.PageText;

/// Finds a patent in the text of a page: its number and INID codes on the front, its parts by their
/// heads. Says why where there is none.
final class PaperReader {
  /// Fewer letters are a picture's caption.
  private static final int SHORTEST = 40;

  /// Lines that can be a front page; above them a number must stand near the beginning.
  private static final int FRONT = 150;

  private static final int NEAR = 40;

  /// So many codes are a front page, with or without claims.
  private static final int CODES = 4;

  private static final FactRules RULES =
      new FactRules("", "", "", Map.of(), Map.of(), Optional.of(Pattern.compile(";")));

  private static final PaperWords WORDS = PaperWords.bundled();

  private final List<String> lines;
  private final Facts facts = new Facts();
  private final Map<Field, String> front = new EnumMap<>(Field.class);

  private final List<String> raw;

  private PaperReader(List<String> lines, List<String> raw) {
    this.lines = lines;
    this.raw = raw;
  }

  /// The patent; skipped where the text is none for certain, broken where there is no text.
  ///
  /// @param printed lines are those of pages
  static Reading read(PageText text, boolean printed, Source source) {
    long letters = 0;
    for (String line : text.lines()) {
      letters += line.codePoints().filter(Character::isLetter).count();
    }
    if (letters < SHORTEST) {
      return new Reading.Broken(
          source,
          printed
              ? "a PDF without text, perhaps scanned: let a text recognition (OCR) run over it"
              : "a document without text");
    }
    List<String> lines = printed ? PrintedLines.unwrapped(text.lines()) : text.lines();
    return new PaperReader(lines, text.lines()).read(text, source);
  }

  private Reading read(PageText text, Source source) {
    int codes = new FrontCodes(WORDS, front).read(lines.subList(0, Math.min(FRONT, lines.size())));
    Optional<PublicationNumber> number = number(text);
    Optional<PaperParts> parts = PaperParts.of(lines, WORDS);
    if (number.isEmpty()) {
      return new Reading.Skipped(
          source,
          parts.isPresent()
              ? "claims, but no publication number on its first lines: not read as a patent; put"
                  + " the number first"
              : "no patent: no publication number on its first lines, and no claims");
    }
    if (parts.isEmpty() && codes < CODES && !isPatentPage(text)) {
      return new Reading.Skipped(
          source, "no patent: it names " + number.get() + ", but has no claims under a head");
    }
    facts.add(Field.NUMBER, number.get().toString(), "");
    properties(text.properties());
    frontPage();
    parts.ifPresent(
        it -> {
          facts.add(Field.CLAIMS, it.claims(), "");
          facts.add(Field.DESCRIPTION, it.description(), "");
          if (facts.all(Field.ABSTRACT).isEmpty()) {
            facts.add(Field.ABSTRACT, it.summary(), "");
          }
        });
    return FactReader.read(facts, RULES, DateStyle.PLAIN, 0, source);
  }

  /// Whether the page's elements say that it is one patent's, as lists of patents don't.
  private static boolean isPatentPage(PageText text) {
    List<Field> fields =
        text.properties().keySet().stream()
            .map(WORDS::ofProperty)
            .flatMap(Optional::stream)
            .toList();
    return fields.containsAll(List.of(Field.NUMBER, Field.TITLE, Field.FILED));
  }

  private Optional<PublicationNumber> number(PageText text) {
    String page =
        String.join(" ", lines.subList(0, Math.min(FRONT, lines.size()))).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, List<String>> property : text.properties().entrySet()) {
      if (WORDS.ofProperty(property.getKey()).equals(Optional.of(Field.NUMBER))) {
        return PublicationNumber.parse(property.getValue().getFirst());
      }
    }
    Optional<PublicationNumber> stated =
        Optional.ofNullable(front.get(Field.NUMBER)).flatMap(it -> WORDS.number(it, page));
    if (stated.isPresent()) {
      return stated;
    }
    return raw.stream()
        .limit(NEAR)
        .map(line -> WORDS.number(line, page))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void properties(Map<String, List<String>> properties) {
    properties.forEach(
        (name, values) -> {
          Optional<Field> field = WORDS.ofProperty(name).filter(it -> it != Field.NUMBER);
          boolean several =
              field.equals(Optional.of(Field.INVENTOR))
                  || field.equals(Optional.of(Field.ASSIGNEE));
          field.ifPresent(
              it ->
                  values.stream()
                      .limit(several ? 50 : 1)
                      .distinct()
                      .forEach(v -> facts.add(it, v, "")));
        });
  }

  private void frontPage() {
    front.forEach(
        (field, value) -> {
          switch (field) {
            case TITLE, ABSTRACT, APPLICATION -> unlessStated(field, value);
            case FILED, PUBLISHED, ISSUED ->
                PaperDates.in(value, WORDS).ifPresent(date -> unlessStated(field, date));
            case APPLICANT, ASSIGNEE, INVENTOR -> names(field, value);
            case IPC, CPC -> codes(field, value);
            default -> {}
          }
        });
    // The front page of a granted patent tells when its application was published, too.
    if (!facts.all(Field.ISSUED).isEmpty()) {
      facts.remove(Field.PUBLISHED);
    }
  }

  private void unlessStated(Field field, String value) {
    if (facts.all(field).isEmpty()) {
      facts.add(field, value, "");
    }
  }

  /// `Hitachi Metals, Ltd., Tokyo (JP)`: the place behind the last comma is none of the name.
  private void names(Field field, String value) {
    if (!facts.all(field).isEmpty()) {
      return;
    }
    for (String name : value.split(";", -1)) {
      Matcher country =
          Pattern.compile("(.*?)[,\\s]*[(\\[]([A-Z]{2})[)\\]].*").matcher(name.strip());
      boolean placed = country.matches();
      String bare = placed ? country.group(1).replaceFirst(", [A-Z]{2}$", "") : name.strip();
      int comma = bare.lastIndexOf(", ");
      String party = placed && comma > 0 ? bare.substring(0, comma) : bare;
      facts.add(field, party.replaceFirst(",$", ""), placed ? country.group(2) : "");
    }
  }

  private void codes(Field field, String value) {
    Matcher code = Pattern.compile("([A-HY][0-9]{2}[A-Z]) ?([0-9]{1,4}/[0-9]{2,6})").matcher(value);
    boolean cooperative = field == Field.CPC && !value.contains("CPC");
    while (code.find() && !cooperative) {
      facts.add(field, code.group(1) + code.group(2), "");
    }
  }
}
