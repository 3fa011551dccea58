package monazite.corpus.format.st36;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.format.Dates;
import monazite.corpus.format.Draft;

/// Bibliographic data: of a full text, an exchange document, a family's member or a register entry.
final class FrontPage {
  private FrontPage() {}

  /// What the record's own element says in its attributes; bibliographic data say it better.
  static void root(Element root, Draft draft) {
    String country = root.attribute("country");
    String number = root.anyAttribute("doc-number", "docnumber");
    if (!country.isEmpty() && !number.isEmpty()) {
      draft.publication = PublicationNumber.read(country, number, root.attribute("kind"));
    }
    if (draft.publication.isEmpty()) {
      draft.publication = PublicationNumber.parse(root.attribute("ucid"));
    }
    draft.published = Dates.basic(root.anyAttribute("date-publ", "date-published", "date"));
    family(root, draft);
  }

  /// The simple family's key, which stands in an attribute.
  static void family(Element element, Draft draft) {
    String family = element.attribute("family-id");
    draft.simpleFamily =
        family.isEmpty() || family.equals("-1") ? draft.simpleFamily : Optional.of(family);
  }

  static void read(Element data, Draft draft) {
    FormIds grant = FormIds.of(data.all("grant-reference"));
    List<Element> references = data.all("publication-reference");
    FormIds publication = references.isEmpty() ? grant : FormIds.of(references);
    publication
        .publication()
        .ifPresent(it -> draft.publication = Optional.of(kept(draft.publication, it)));
    draft.published = publication.date().or(() -> draft.published);
    application(data, draft);
    draft.granted = grant(data).or(grant::date).or(() -> draft.granted);
    GrantTerm.read(data, draft);
    Parties.read(data.find("parties").orElse(data), draft);
    international(data, draft);
    Priorities.read(data, draft);
    Relations.read(data, draft);
    // MAREC puts titles, codes and citations one level deeper.
    technical(data, draft);
    data.all("technical-data").forEach(it -> technical(it, draft));
  }

  private static void technical(Element data, Draft draft) {
    Texts.put(draft.titles, data.all("invention-title"), Element::text);
    Codes.read(data, draft);
    Citations.read(data, draft);
  }

  /// Attributes may state the kind where the reference doesn't.
  private static PublicationNumber kept(
      Optional<PublicationNumber> stated, PublicationNumber read) {
    return stated.filter(it -> read.kind().isEmpty() && it.sameNumber(read)).orElse(read);
  }

  private static void application(Element data, Draft draft) {
    List<Element> references = data.all("application-reference");
    FormIds application = FormIds.of(references);
    draft.application = application.number().or(() -> draft.application);
    draft.filed = application.date().or(() -> draft.filed);
    for (Element reference : references) {
      String said = reference.attribute("appl-type");
      String type = said.isEmpty() ? reference.text("appl-type") : said;
      if (type.length() > 1) {
        draft.applicationType = type.toLowerCase(Locale.ROOT);
      }
    }
  }

  /// The day of registration, else that on which the text was printed with a grant, where the
  /// source says one.
  private static Optional<LocalDate> grant(Element data) {
    Element registered = data.the("registration-date");
    return Dates.basic(registered.text())
        .or(() -> Dates.basic(registered.text("date")))
        .or(() -> printed(data));
  }

  private static Optional<LocalDate> printed(Element data) {
    return data.the("dates-of-public-availability")
        .within("printed-with-grant")
        .flatMap(it -> it.within("date"))
        .flatMap(it -> Dates.basic(it.text()).stream())
        .findFirst();
  }

  /// The international application behind a national or regional one.
  private static void international(Element data, Draft draft) {
    Element entry = data.the("date-pct-article-22-39-fulfilled");
    draft.nationalEntry =
        Dates.basic(entry.text())
            .or(() -> Dates.basic(entry.text("date")))
            .or(() -> draft.nationalEntry);
    Element convention = data.find("international-convention-data").orElse(data);
    FormIds filing = FormIds.of(convention.all("pct-or-regional-filing-data"));
    if (!filing.all().isEmpty()) {
      Relations.international(filing, filing.date(), draft);
    }
    FormIds publishing = FormIds.of(convention.all("pct-or-regional-publishing-data"));
    publishing
        .publication()
        .ifPresent(number -> draft.relations.add(Relations.publication(number)));
    FormIds.of(data.all("previous-publication"))
        .publication()
        .ifPresent(number -> draft.relations.add(Relations.publication(number)));
  }
}
