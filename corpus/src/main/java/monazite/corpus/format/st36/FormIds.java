package monazite.corpus.format.st36;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.format.st36.FormId.Form;

/// One publication or application in all forms that a record gives.
record FormIds(List<FormId> all) {
  private static final Pattern YEARLESS = Pattern.compile("[0-9]{5,6}");

  FormIds {
    all = List.copyOf(all);
  }

  /// Reads every `document-id` within these elements, or the elements themselves where an older
  /// DTD puts country and number straight into them.
  static FormIds of(List<Element> references) {
    List<FormId> ids = new ArrayList<>();
    for (Element reference : references) {
      String said = reference.anyAttribute("data-format", "format", "document-id-type");
      List<Element> inner = reference.within("document-id").toList();
      for (Element id : inner.isEmpty() ? List.of(reference) : inner) {
        FormId read = FormId.of(bearer(id), said);
        if (!read.number().isEmpty() || read.date().isPresent()) {
          ids.add(read);
        }
      }
    }
    return new FormIds(ids);
  }

  /// The element with the number in it: ST.96 names what kind of number it is by one in between.
  private static Element bearer(Element id) {
    return id.find("doc-number").isPresent()
        ? id
        : id.children().stream()
            .filter(it -> it.find("doc-number").isPresent())
            .findFirst()
            .orElse(id);
  }

  /// The publication's number: best from the form with office and kind.
  Optional<PublicationNumber> publication() {
    return all.stream()
        .sorted(Comparator.comparing(FormId::form))
        .flatMap(id -> publication(id).stream())
        .findFirst();
  }

  /// International publications are numbered by year; the standard's own example leaves it out.
  private static Optional<PublicationNumber> publication(FormId id) {
    boolean yearless =
        id.country().equals(FormId.INTERNATIONAL)
            && id.date().isPresent()
            && YEARLESS.matcher(id.number()).matches();
    String year = yearless ? String.valueOf(id.date().get().getYear()) : "";
    return PublicationNumber.read(id.country(), year + id.number(), id.kind());
  }

  /// The first date that any form bears: some records date the epodoc form only.
  Optional<LocalDate> date() {
    return all.stream().flatMap(id -> id.date().stream()).findFirst();
  }

  /// The number as the office writes it, else as the source does; empty where there is none.
  Optional<String> number() {
    return of(Form.ORIGINAL).or(() -> of(Form.DOCDB)).or(() -> of(Form.EPODOC)).map(FormId::number);
  }

  /// The office that received it, or empty.
  String office() {
    return all.stream().map(FormId::country).filter(it -> !it.isEmpty()).findFirst().orElse("");
  }

  boolean isInternational() {
    return all.stream().anyMatch(FormId::isInternational);
  }

  boolean isProvisional() {
    return all.stream().anyMatch(FormId::isProvisional);
  }

  private Optional<FormId> of(Form form) {
    return all.stream().filter(id -> id.form() == form && !id.number().isEmpty()).findFirst();
  }
}
