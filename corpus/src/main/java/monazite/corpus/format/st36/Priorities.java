package monazite.corpus.format.st36;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import monazite.corpus.document.Priority;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Relation;
import monazite.corpus.format.Draft;

/// Priority claims, each once however many forms of its number stand beside each other.
final class Priorities {
  private Priorities() {}

  /// A claim in the making.
  private record Claim(FormIds ids, String kind) {}

  static void read(Element data, Draft draft) {
    List<Element> elements =
        Stream.concat(
                data.all("priority-claims").stream()
                    .flatMap(it -> it.all("priority-claim").stream()),
                data.all("priority-claim").stream())
            .toList();
    for (Claim claim : once(elements)) {
      add(claim, draft);
    }
  }

  /// Puts together what belongs together: forms with one sequence number (DOCDB), or of the same
  /// office and day, the first of one form with the first of another (MAREC).
  private static List<Claim> once(List<Element> elements) {
    Map<String, List<Element>> groups = new LinkedHashMap<>();
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Element element : elements) {
      String sequence = element.attribute("sequence");
      FormIds ids = FormIds.of(List.of(element));
      String key = sequence;
      if (sequence.isEmpty()) {
        String day = ids.office() + ids.date().map(Objects::toString).orElse("");
        String form = ids.all().stream().map(it -> it.form().name()).findFirst().orElse("");
        key = day + "#" + seen.merge(day + form, 1, Integer::sum);
      }
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(element);
    }
    return groups.values().stream()
        .map(group -> new Claim(FormIds.of(group), kind(group.getFirst())))
        .filter(claim -> !claim.ids().all().isEmpty())
        .toList();
  }

  private static String kind(Element claim) {
    String said = claim.attribute("kind");
    return said.isEmpty() ? claim.text("filing-category").toLowerCase(Locale.ROOT) : said;
  }

  /// A claim to an international application of the same day is no priority: this application is
  /// its national or regional stage. One to a provisional application of the same office starts no
  /// term and is a relation.
  private static void add(Claim claim, Draft draft) {
    FormIds ids = claim.ids();
    String number = ids.number().orElse("");
    Optional<LocalDate> date = ids.date();
    String office = draft.publication.map(PublicationNumber::office).orElse("");
    boolean international = ids.isInternational();
    if (international
        && !office.equals(FormId.INTERNATIONAL)
        && date.isPresent()
        && date.equals(draft.filed)) {
      Relations.international(ids, date, draft);
    } else if (ids.isProvisional() && ids.office().equals(office)) {
      draft.relations.add(
          new Relation(
              Relation.Kind.PROVISIONAL, office, number, date, Optional.empty(), Optional.empty()));
    } else {
      String kind = claim.kind().isEmpty() && international ? "international" : claim.kind();
      draft.priorities.add(
          new Priority(international ? FormId.INTERNATIONAL : ids.office(), number, date, kind));
    }
  }
}
