package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Classification;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.Relation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/// Every real application publication of the first XML years, read once more by other means.
class PapAgainstRawTest {
  private static final String BIBLIO = "/*/subdoc-bibliographic-information";

  @Test
  void applicationsAgreeWithTheRawFiles() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(Raw.SHARED), "../shared is absent: skipped");
    List<Path> files = new ArrayList<>(Raw.files("uspto-pap-xml1"));
    for (Path file : Raw.files("uspto-grant-xml4")) {
      if (Readings.isOf(file, "us-app-pap")) {
        files.add(file);
      }
    }
    for (Path file : files) {
      List<PatentDocument> read = Readings.documents(file);
      assertEquals(1, read.size(), file::toString);
      agree(Raw.document(PatdocAgainstRawTest.resolved(Files.readString(file))), read.getFirst());
    }
    assertTrue(files.size() >= 5);
  }

  private static void agree(Document raw, PatentDocument document) {
    String id = document.publication().toString();
    assertEquals(
        "US"
            + Raw.text(raw, BIBLIO + "/document-id/doc-number")
            + Raw.text(raw, BIBLIO + "/document-id/kind-code"),
        id);
    assertEquals(
        Raw.date(Raw.text(raw, BIBLIO + "/document-id/document-date")), document.published(), id);
    String filing = BIBLIO + "/domestic-filing-data/";
    assertEquals(
        Raw.text(raw, filing + "application-number"), document.application().orElseThrow(), id);
    assertEquals(Raw.date(Raw.text(raw, filing + "filing-date")), document.filed(), id);
    assertEquals(Raw.text(raw, BIBLIO + "//title-of-invention"), document.titles().get("en"), id);
    assertEquals(
        Raw.texts(raw, BIBLIO + "/foreign-priority-data/priority-application-number"),
        document.priorities().stream().map(Priority::number).toList(),
        id);
    assertEquals(
        Raw.texts(
            raw,
            BIBLIO
                + "/continuity-data//parent//doc-number | "
                + BIBLIO
                + "/continuity-data/non-provisional-of-provisional//doc-number"),
        document.relations().stream().map(Relation::number).toList(),
        id);
    parties(raw, document, id);
    assertEquals(
        Raw.texts(raw, BIBLIO + "//ipc").stream()
            .map(it -> it.replaceAll("^(....)0*([1-9][0-9]*)/", "$1$2/"))
            .toList(),
        symbols(document, Scheme.IPC),
        id);
    assertEquals(Raw.nodes(raw, BIBLIO + "//uspc").size(), symbols(document, Scheme.USPC).size());
    texts(raw, document, id);
  }

  private static void parties(Document raw, PatentDocument document, String id) {
    List<String> inventors = Raw.texts(raw, BIBLIO + "/inventors/*/name/family-name");
    assertEquals(
        inventors,
        document.parties().stream()
            .filter(party -> party.role() == Party.Role.INVENTOR)
            .map(party -> party.name().replaceFirst(",.*", ""))
            .toList(),
        id);
    assertEquals(
        Raw.texts(
            raw,
            BIBLIO + "/inventors/*/residence/*[starts-with(name(), 'residence')]/country-code"),
        document.parties().stream()
            .filter(party -> party.role() == Party.Role.INVENTOR)
            .map(Party::country)
            .toList(),
        id);
    assertEquals(
        Raw.texts(raw, BIBLIO + "/assignee/organization-name"),
        document.parties().stream()
            .filter(party -> party.role() == Party.Role.ASSIGNEE)
            .map(Party::name)
            .toList(),
        id);
  }

  private static List<String> symbols(PatentDocument document, Scheme scheme) {
    return document.classifications().stream()
        .filter(it -> it.scheme() == scheme)
        .map(Classification::symbol)
        .toList();
  }

  private static void texts(Document raw, PatentDocument document, String id) {
    for (Node number : Raw.nodes(raw, "//number")) {
      number.setTextContent("");
    }
    assertEquals(
        Raw.bare(Raw.text(raw, "/*/subdoc-abstract")),
        Raw.bare(document.abstracts().getOrDefault("en", "")),
        id);
    String description = document.descriptions().getOrDefault("en", "");
    assertEquals(
        "",
        Raw.difference(Raw.bare(Raw.text(raw, "/*/subdoc-description")), Raw.bare(description)),
        id);
    assertTrue(
        description.lines().count() >= Raw.nodes(raw, "//subdoc-description//paragraph").size());
    List<Node> claims = Raw.nodes(raw, "/*/subdoc-claims/claim");
    assertEquals(claims.size(), document.claims().size(), id);
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = document.claims().get(i);
      assertEquals(i + 1, claim.number(), id);
      assertEquals(
          Raw.bare(claims.get(i).getTextContent()).replaceFirst("^" + (i + 1) + "\\.", ""),
          Raw.bare(claim.text()),
          id);
      assertEquals(
          Raw.texts(claims.get(i), ".//dependent-claim-reference/@depends_on").stream()
              .map(it -> Integer.valueOf(it.replaceAll("[^0-9]", "")))
              .distinct()
              .toList(),
          claim.references(),
          id);
    }
  }
}
