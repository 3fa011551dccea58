package monazite.corpus.format.st36;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.format.Draft;

/// An entry of the European Patent Register: one procedure with all its publications. It is read as
/// facts of the latest of them, the others as its prior publications. Where parties changed, the
/// entry repeats their list; the latest list holds.
final class RegisterEntry {
  private RegisterEntry() {}

  static void read(Element entry, Draft draft) {
    Element data = entry.the("bibliographic-data");
    List<FormIds> publications =
        data.all("publication-reference").stream()
            .map(it -> FormIds.of(List.of(it)))
            .filter(it -> it.publication().isPresent())
            .sorted(Comparator.comparing(it -> it.date().map(Objects::toString).orElse("")))
            .toList();
    FrontPage.read(current(data), draft);
    String office = data.attribute("country");
    RegisterEvents.read(
        entry,
        office.isEmpty() ? FormIds.of(data.all("application-reference")).office() : office,
        draft);
    if (publications.isEmpty()) {
      return;
    }
    draft.granted =
        publications.stream().filter(RegisterEntry::isGrant).findFirst().flatMap(FormIds::date);
    FormIds last = publications.getLast();
    draft.publication = last.publication();
    draft.published = last.date();
    for (FormIds earlier : publications.subList(0, publications.size() - 1)) {
      PublicationNumber number = earlier.publication().orElseThrow();
      if (!draft.publication.equals(earlier.publication())) {
        draft.relations.add(Relations.publication(number));
      }
    }
  }

  /// Letter B is a patent's second level of publication (WIPO ST.16): after a grant.
  private static boolean isGrant(FormIds publication) {
    return publication.publication().filter(it -> it.kind().startsWith("B")).isPresent();
  }

  /// The entry without the lists that a later one replaced.
  private static Element current(Element data) {
    Element parties = data.the("parties");
    List<Element> lists =
        Stream.of("applicants", "inventors", "assignees")
            .flatMap(
                name ->
                    parties.all(name).stream()
                        .max(Comparator.comparing(it -> it.attribute("change-date")))
                        .stream())
            .toList();
    List<Element> others =
        data.children().stream()
            .filter(it -> !it.name().toLowerCase(Locale.ROOT).equals("parties"))
            .toList();
    Element current = new Element("parties", parties.attributes(), parties.text(), lists);
    return new Element(
        data.name(),
        data.attributes(),
        data.text(),
        Stream.concat(others.stream(), Stream.of(current)).toList());
  }
}
