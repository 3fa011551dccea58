package monazite.corpus.format.odp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.Priority;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Relation;
import monazite.corpus.document.Source;
import monazite.corpus.document.Symbols;
import monazite.corpus.format.Draft;
import monazite.corpus.format.Reading;
import monazite.corpus.format.UsXml;

/// Reads one application's file wrapper into facts of its publication: of the patent where one was
/// granted, of the application's publication otherwise. Where it names neither, the application's
/// number stands in.
final class FileWrapper {
  private FileWrapper() {}

  static Reading read(JsonNode object, Source source) {
    Fields wrapper = Fields.withParts(object);
    Draft draft = new Draft();
    int properties = wrapper.objects("properties").size();
    if (properties > 1) {
      return new Reading.Skipped(
          source, "an assignment of " + properties + " properties, no facts of one publication");
    }
    publication(wrapper, draft);
    if (draft.publication.isEmpty()) {
      return new Reading.Skipped(source, "no file wrapper, but " + wrapper.keys());
    }
    facts(wrapper, draft);
    for (Fields parent : wrapper.objects("parents")) {
      parent(parent, draft);
    }
    for (Fields claim : wrapper.objects("priorities")) {
      draft.priorities.add(
          new Priority(
              OdpNames.office(claim.text("priorityOffice")),
              claim.text("priority"),
              claim.date("priorityFiled"),
              ""));
    }
    for (Fields event : wrapper.objects("events")) {
      draft.events.add(
          LegalEvent.entered(
              UsXml.OFFICE,
              event.text("eventCode"),
              event.date("eventDate"),
              event.text("eventText")));
    }
    trial(wrapper, draft);
    FileWrapperParties.read(wrapper, draft);
    return isEmpty(draft)
        ? new Reading.Skipped(
            source, "application " + wrapper.text("application") + ": no facts of the right")
        : draft.reading(source);
  }

  /// A trial before the board is an event of the right, with what happened on which day.
  private static void trial(Fields wrapper, Draft draft) {
    String number = wrapper.text("trial");
    if (number.isEmpty()) {
      return;
    }
    for (Map.Entry<String, String> what : OdpNames.TRIAL_DATES.entrySet()) {
      Optional<LocalDate> day = wrapper.date(what.getKey());
      if (day.isPresent()) {
        String text = number + ", " + what.getValue() + "; " + wrapper.text("trialStatus");
        draft.events.add(LegalEvent.entered(UsXml.OFFICE, wrapper.text("trialType"), day, text));
      }
    }
  }

  /// Whether an application's number alone is stated, as in a list of a file's papers.
  private static boolean isEmpty(Draft draft) {
    return draft.publication.filter(PublicationNumber::isApplication).isPresent()
        && draft.filed.isEmpty()
        && draft.titles.isEmpty()
        && draft.events.isEmpty()
        && draft.relations.isEmpty()
        && draft.parties.isEmpty()
        && draft.priorities.isEmpty()
        && draft.adjustmentDays.isEmpty();
  }

  private static void publication(Fields wrapper, Draft draft) {
    Optional<PublicationNumber> earlier = application(wrapper.text("published"));
    draft.publication =
        PublicationNumber.read(UsXml.OFFICE, wrapper.text("patent"), "")
            .or(() -> earlier)
            .or(() -> PublicationNumber.ofApplication(UsXml.OFFICE, wrapper.text("application")));
    draft.granted = wrapper.date("granted");
    boolean patent = !wrapper.text("patent").isEmpty() && !draft.publication.equals(earlier);
    draft.published = patent ? draft.granted : wrapper.date("publishedOn");
    if (patent && earlier.isPresent()) {
      String number = earlier.get().number() + earlier.get().kind();
      draft.relations.add(publication(UsXml.OFFICE, number));
    }
    String international = wrapper.text("international").replaceFirst("^WO ?", "");
    if (!international.isEmpty()) {
      draft.relations.add(publication("WO", international));
    }
  }

  /// `US 2017-0071586 A1`; some services write the bare number.
  private static Optional<PublicationNumber> application(String number) {
    return PublicationNumber.parse(number)
        .or(() -> PublicationNumber.read(UsXml.OFFICE, number, ""))
        .filter(it -> it.office().equals(UsXml.OFFICE));
  }

  private static Relation publication(String office, String number) {
    return new Relation(
        Relation.Kind.PRIOR_PUBLICATION,
        office,
        number,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// The days of adjustment are those of a granted patent: before grant they still grow.
  private static void facts(Fields wrapper, Draft draft) {
    draft.application = Optional.of(wrapper.text("application")).filter(it -> !it.isEmpty());
    draft.filed = wrapper.date("filed");
    draft.applicationType = OdpNames.type(wrapper.text("type"));
    draft.add(draft.titles, wrapper.text("title"));
    String days = wrapper.text("adjustment");
    if ((!wrapper.text("patent").isEmpty() || isIssued(wrapper)) && days.matches("[0-9]{1,5}")) {
      draft.adjustmentDays = Optional.of(Integer.valueOf(days));
    }
    for (String symbol : wrapper.texts("cpc")) {
      draft.add(Scheme.CPC, Symbols.cpc(symbol), false);
    }
    String national = wrapper.text("uspc").replaceFirst("/([0-9]{3})([0-9]{3})$", "/$1.$2");
    String bare = national.contains(".") ? national.replaceFirst("\\.?0+$", "") : national;
    draft.add(Scheme.USPC, Symbols.uspc(bare), false);
  }

  private static boolean isIssued(Fields wrapper) {
    return wrapper.objects("adjustmentHistory").stream()
        .anyMatch(it -> it.text("eventText").equalsIgnoreCase(OdpNames.ISSUE_IN_HISTORY));
  }

  /// A parent of the application or of one of its parents.
  private static void parent(Fields parent, Draft draft) {
    String number = parent.text("parent");
    if (number.isEmpty()) {
      return;
    }
    Relation.Kind kind = OdpNames.parentage(parent.text("parentage"));
    boolean international = number.startsWith("PCT");
    draft.relations.add(
        new Relation(
            kind,
            international ? "WO" : UsXml.OFFICE,
            number,
            parent.date("parentFiled"),
            Optional.of(parent.text("parentPatent")).filter(it -> !it.isEmpty()),
            Optional.empty()));
    boolean own = draft.application.filter(parent.text("child")::equals).isPresent();
    if (kind == Relation.Kind.INTERNATIONAL && own) {
      draft.internationalFiling = parent.date("parentFiled");
    }
  }
}
