package monazite.corpus.format.st36;

import java.util.List;
import java.util.Optional;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Source;
import monazite.corpus.format.Draft;
import monazite.corpus.format.Reading;

/// Reads a member of an exchange file or an answer, whether it stood in XML or in JSON.
final class MemberReader {
  private MemberReader() {}

  /// The member's document; skipped where the member only says that there is none, or names a
  /// publication and states nothing of it.
  static Reading read(Element member, Source source) {
    String status = member.attribute("status");
    Draft draft = new Draft();
    FrontPage.root(member, draft);
    if (status.equals("D")) {
      return new Reading.Skipped(source, "a deletion" + of(draft));
    }
    fill(member, draft);
    if (draft.publication.isEmpty() && member.name().equals("register-document")) {
      return new Reading.Skipped(source, "a register entry that names no publication");
    }
    if (draft.publication.isEmpty() && member.children().isEmpty() && !status.isEmpty()) {
      return new Reading.Skipped(source, "an item without a document: " + status);
    }
    if (saysNothing(draft)) {
      String number = draft.publication.map(PublicationNumber::toString).orElse("");
      return new Reading.Skipped(
          source, status.isEmpty() ? "states nothing of " + number : status + of(draft));
    }
    return draft.reading(source);
  }

  private static void fill(Element member, Draft draft) {
    switch (member.name()) {
      case "family-member" -> {
        FrontPage.read(member, draft);
        member.all("exchange-document").forEach(it -> fill(it, draft));
      }
      case "publication-reference" -> {
        FormIds ids = FormIds.of(List.of(member));
        draft.publication = ids.publication();
        draft.published = ids.date();
      }
      case "register-document" -> RegisterEntry.read(member, draft);
      default -> {
        FrontPage.family(member, draft);
        member.find("bibliographic-data").ifPresent(it -> FrontPage.read(it, draft));
        Texts.put(draft.abstracts, member.all("abstract"), Texts::paragraphs);
        Texts.settle(draft.titles, draft.abstracts);
        Texts.put(draft.descriptions, member.all("description"), Texts::paragraphs);
        member.all("claims").forEach(it -> ClaimTexts.add(it, draft));
      }
    }
    LegalEvents.read(member, draft);
  }

  private static boolean saysNothing(Draft draft) {
    return draft.publication.isPresent()
        && draft.simpleFamily.isEmpty()
        && draft.published.isEmpty()
        && draft.filed.isEmpty()
        && draft.application.isEmpty()
        && draft.titles.isEmpty()
        && draft.abstracts.isEmpty()
        && draft.descriptions.isEmpty()
        && draft.claims.isEmpty()
        && draft.parties.isEmpty()
        && draft.priorities.isEmpty()
        && draft.classifications.isEmpty()
        && draft.citations.isEmpty()
        && draft.events.isEmpty();
  }

  private static String of(Draft draft) {
    Optional<PublicationNumber> number = draft.publication;
    return number.map(it -> ": " + it).orElse("");
  }
}
