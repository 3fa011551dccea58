package monazite.corpus.format.st36;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.format.Dates;

/// A number of a publication or application in one of the forms in which these records repeat it.
///
/// @param country office, taken off the number in the epodoc form; empty in the original form
/// @param number as written, without the office
record FormId(Form form, String country, String number, String kind, Optional<LocalDate> date) {

  /// Office of applications under the Patent Cooperation Treaty (WIPO ST.3).
  static final String INTERNATIONAL = "WO";

  /// Who writes it so.
  enum Form {
    /// Office, number and kind as in DOCDB; MAREC's `epo`.
    DOCDB,
    /// Office and number in one, the year put in.
    EPODOC,
    /// As the office prints it.
    ORIGINAL
  }

  /// `EP19990203729`, `WO2022CN103910`, `US19970053378P`.
  private static final Pattern EPODOC = Pattern.compile("([A-Z]{2})([0-9A-Z]{3,})");

  /// Reads a `document-id`. Where the form isn't said it shows: the epodoc form has no country of
  /// its own but begins with one, and is dated; the original form is neither.
  ///
  /// @param said form that the element around it names, or empty
  static FormId of(Element id, String said) {
    String country = id.text("country");
    String number = number(id.the("doc-number"));
    String kind = HomeOffice.code(id.text("kind"));
    Optional<LocalDate> date = Dates.basic(id.text("date"));
    String form = id.anyAttribute("document-id-type", "format", "data-format");
    Form known = form(form.isEmpty() ? said : form, country, number, date.isPresent());
    Matcher epodoc = EPODOC.matcher(number);
    if (known == Form.EPODOC && country.isEmpty() && epodoc.matches()) {
      return new FormId(known, epodoc.group(1), epodoc.group(2), kind, date);
    }
    return new FormId(known, country, number, kind, date);
  }

  /// ST.96 puts the number as written beside one by ST.13.
  private static String number(Element number) {
    String own = number.text().strip();
    String inner = number.text("text");
    return !own.isEmpty() || number.children().isEmpty()
        ? own
        : inner.isEmpty() ? number.children().getFirst().text().strip() : inner;
  }

  private static Form form(String said, String country, String number, boolean dated) {
    return switch (said) {
      case "docdb", "epo", "docdba" -> Form.DOCDB;
      case "epodoc" -> Form.EPODOC;
      case "original", "intermediate" -> Form.ORIGINAL;
      default ->
          !country.isEmpty()
              ? Form.DOCDB
              : dated && EPODOC.matcher(number).matches() ? Form.EPODOC : Form.ORIGINAL;
    };
  }

  /// Whether it is an application under the Patent Cooperation Treaty.
  boolean isInternational() {
    return kind.equals("W") || country.equals(INTERNATIONAL) || number.startsWith("PCT");
  }

  /// A provisional application, as the kind or the epodoc form tells.
  boolean isProvisional() {
    return kind.equals("P") || (form == Form.EPODOC && number.endsWith("P"));
  }
}
