package monazite.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Party;
import monazite.corpus.document.Priority;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Relation;
import monazite.corpus.document.Symbols;
import monazite.corpus.format.GreenBookSection.Field;

/// Reads one APS record.
final class GreenBookReader {
  /// Letters, number, and a check digit in the ninth place.
  private static final Pattern NUMBER = Pattern.compile("([A-Z]{0,2})([0-9]+)");

  private static final int WITH_CHECK_DIGIT = 9;

  private GreenBookReader() {}

  static Reading read(RawRecord record) {
    List<GreenBookSection> sections = GreenBookSection.of(record.bytes());
    if (sections.isEmpty() || !sections.getFirst().name().equals("PATN")) {
      return new Reading.Skipped(record.source(), "a file header, no patent");
    }
    Draft draft = new Draft();
    for (GreenBookSection section : sections) {
      section(section, draft);
    }
    return draft.reading(record.source());
  }

  private static void section(GreenBookSection section, Draft draft) {
    switch (section.name()) {
      case "PATN" -> patent(section, draft);
      case "INVT" -> party(section, Party.Role.INVENTOR, draft);
      case "ASSG" -> party(section, Party.Role.ASSIGNEE, draft);
      case "PRIR" -> priority(section, draft);
      case "RLAP" -> relation(section, GreenBookCodes.relation(section.value("COD")), draft);
      case "REIS" -> relation(section, Relation.Kind.REISSUE, draft);
      case "PCTA" -> international(section, draft);
      case "CLAS" -> codes(section, draft);
      case "UREF" -> citation("US", section, draft);
      case "FREF" -> citation(country(section.value("CNT")), section, draft);
      case "ABST" -> draft.add(draft.abstracts, text(section));
      case "GOVT", "PARN", "BSUM", "DRWD", "DETD" -> draft.add(draft.descriptions, text(section));
      case "CLMS", "DCLM" -> claims(section, draft);
      default -> {}
    }
  }

  private static void patent(GreenBookSection section, Draft draft) {
    String number = section.value("WKU").replace(" ", "").toUpperCase(Locale.ROOT);
    if (number.length() == WITH_CHECK_DIGIT) {
      number = number.substring(0, WITH_CHECK_DIGIT - 1);
    }
    Matcher parts = NUMBER.matcher(number);
    if (parts.matches()) {
      String letters = parts.group(1);
      draft.publication = PublicationNumber.read("US", number, GreenBookCodes.kind(letters));
      draft.applicationType = GreenBookCodes.type(letters);
    }
    draft.application = application(section.value("SRC"), section.value("APN"));
    draft.filed = Dates.basic(section.value("APD"));
    draft.published = Dates.basic(section.value("ISD"));
    draft.granted = draft.published;
    draft.add(draft.titles, GreenBookText.line(section.value("TTL")));
    draft.lengthOfGrantYears = RedBookFrontPage.number(section.value("TRM"));
    draft.disclaimedFrom = Dates.basic(section.value("DCD"));
    draft.terminalDisclaimer = !section.value("DCD").isEmpty();
  }

  /// The series code in two places and the serial number's six digits; a check digit follows them.
  private static Optional<String> application(String series, String serial) {
    String digits = serial.replace(" ", "");
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    String code = series.equals("D") ? "29" : series;
    String number = digits.matches("[0-9]{7}") ? digits.substring(0, 6) : digits;
    return Optional.of((code.length() == 1 ? "0" : "") + code + number);
  }

  /// Names are written `Last; First`. Assignee codes 4 and 5 are natural persons.
  private static void party(GreenBookSection section, Party.Role role, Draft draft) {
    String name = GreenBookText.line(section.value("NAM"));
    String code = section.value("COD");
    boolean person = role == Party.Role.INVENTOR || (code.matches("0?[45]") && name.contains(";"));
    String country = country(section.value("CNT"));
    boolean home = country.isEmpty() && !section.value("STA").isEmpty();
    draft.add(
        role, person ? name.replaceFirst("\\s*;\\s*", ", ") : name, home ? "US" : country, person);
  }

  /// Countries are two letters and an X.
  private static String country(String code) {
    return code.length() >= 2 ? code.substring(0, 2) : "";
  }

  private static void priority(GreenBookSection section, Draft draft) {
    draft.priorities.add(
        new Priority(
            country(section.value("CNT")),
            section.value("APN"),
            Dates.basic(section.value("APD")),
            ""));
  }

  /// An earlier application. Series 60 are provisionals, whatever the code says.
  private static void relation(GreenBookSection section, Relation.Kind kind, Draft draft) {
    String number = section.value("APN").replace(" ", "");
    boolean provisional = number.matches("60/?[0-9]{6}");
    draft.relations.add(
        new Relation(
            provisional ? Relation.Kind.PROVISIONAL : kind,
            number.startsWith("PCT") ? "WO" : "US",
            number,
            Dates.basic(section.value("APD")),
            Optional.of(section.value("PNO")).filter(patent -> !patent.isEmpty()),
            Dates.basic(section.value("ISD"))));
  }

  /// PD1 is the date of national entry, PD3 the international filing date, PCP the international
  /// publication. The record's own APD is then the date of national entry, too.
  private static void international(GreenBookSection section, Draft draft) {
    draft.internationalFiling = Dates.basic(section.value("PD3"));
    draft.nationalEntry = Dates.basic(section.value("PD1"));
    if (!section.value("PCN").isEmpty()) {
      draft.relations.add(
          new Relation(
              Relation.Kind.INTERNATIONAL,
              "WO",
              section.value("PCN"),
              draft.internationalFiling,
              Optional.empty(),
              Optional.empty()));
    }
    String publication = section.value("PCP").replaceFirst("^WO ?", "");
    if (!publication.isEmpty()) {
      draft.relations.add(
          new Relation(
              Relation.Kind.PRIOR_PUBLICATION,
              "WO",
              publication,
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
  }

  private static void codes(GreenBookSection section, Draft draft) {
    for (Field field : section.fields()) {
      switch (field.tag()) {
        case "OCL", "XCL" -> draft.add(Scheme.USPC, Symbols.uspc(field.value()), false);
        case "ICL" -> draft.add(Scheme.IPC, Symbols.cpc(field.value()), false);
        default -> {}
      }
    }
  }

  private static void citation(String office, GreenBookSection section, Draft draft) {
    String number = section.value("PNO").replace(" ", "");
    if (!number.isEmpty()) {
      draft.citations.add(new Citation(office + number, "", Optional.empty()));
    }
  }

  private static String text(GreenBookSection section) {
    List<String> paragraphs = new ArrayList<>();
    for (Field field : section.fields()) {
      String text = paragraph(field);
      if (!text.isEmpty()) {
        paragraphs.add(text);
      }
    }
    return String.join("\n", paragraphs);
  }

  private static String paragraph(Field field) {
    return field.tag().equals("TBL")
        ? GreenBookText.table(field.value())
        : GreenBookText.line(field.value());
  }

  /// A claim begins at each NUM; a design has one claim and no number. STM is the phrase before the
  /// first claim.
  private static void claims(GreenBookSection section, Draft draft) {
    ClaimSet set = new ClaimSet(draft.language);
    String number = "";
    StringBuilder words = new StringBuilder();
    for (Field field : section.fields()) {
      if (field.tag().equals("NUM")) {
        add(set, number, words);
        number = field.value().strip().replaceFirst("\\.$", "");
      } else if (!field.tag().equals("STM")) {
        words.append(words.isEmpty() ? "" : " ").append(GreenBookText.line(field.value()));
      }
    }
    add(set, number, words);
    draft.claims.addAll(set.claims());
  }

  private static void add(ClaimSet set, String number, StringBuilder words) {
    if (!words.isEmpty() || !number.isEmpty()) {
      set.add(number, List.of(), words.toString());
    }
    words.setLength(0);
  }
}
