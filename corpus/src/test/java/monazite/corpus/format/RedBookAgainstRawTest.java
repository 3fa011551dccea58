package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Classification;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.Relation;
import monazite.corpus.document.TermFacts;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/// Every field of every real Red Book document, read once more by other means.
class RedBookAgainstRawTest {
  private static final String BIBLIO = "/*/*[starts-with(name(), 'us-bibliographic-data')]";

  @BeforeEach
  void realDataIsThere() {
    Assumptions.assumeTrue(Files.isDirectory(Raw.SHARED), "../shared is absent: skipped");
  }

  @Test
  void grantsAgreeWithTheRawFiles() throws IOException {
    assertTrue(compare("uspto-grant-xml4") >= 460);
  }

  @Test
  void applicationsAgreeWithTheRawFiles() throws IOException {
    assertTrue(compare("uspto-app-xml4") >= 5);
  }

  private static int compare(String folder) throws IOException {
    int compared = 0;
    for (Path file : Raw.files(folder)) {
      if (!Readings.isOf(file, "us-grant-xml", "us-app-xml")) {
        continue;
      }
      List<PatentDocument> read = Readings.documents(file);
      List<Document> raw =
          Raw.documents(file).stream()
              .filter(it -> it.getDocumentElement().getNodeName().startsWith("us-patent"))
              .toList();
      assertEquals(raw.size(), read.size(), file::toString);
      for (int i = 0; i < read.size(); i++) {
        agree(raw.get(i), read.get(i));
        compared++;
      }
    }
    return compared;
  }

  private static void agree(Document raw, PatentDocument document) {
    String id = document.publication().toString();
    frontPage(raw, document, id);
    parties(raw, document, id);
    codes(raw, document, id);
    relations(raw, document, id);
    termFacts(raw, document, id);
    claims(raw, document, id);
    assertEquals(
        Raw.bare(String.join("", Raw.texts(raw, "/*/abstract"))),
        Raw.bare(document.abstracts().getOrDefault("en", "")),
        id);
    assertEquals(
        Raw.bare(String.join("", Raw.texts(raw, "/*/description"))),
        Raw.bare(document.descriptions().getOrDefault("en", "")),
        id);
    long paragraphs =
        Raw.texts(raw, "/*/description//p").stream().filter(it -> !it.isEmpty()).count();
    long lines = document.descriptions().getOrDefault("en", "").lines().count();
    assertTrue(lines >= paragraphs, id + ": " + lines + " lines, " + paragraphs + " paragraphs");
  }

  private static void frontPage(Document raw, PatentDocument document, String id) {
    String at = BIBLIO + "/publication-reference/document-id/";
    String number = Raw.text(raw, at + "doc-number");
    String letters = number.replaceAll("[0-9]", "");
    String digits = number.replaceAll("[^0-9]", "");
    String bare = digits.replaceFirst("^0+", "");
    assertEquals("US" + letters + bare + Raw.text(raw, at + "kind"), id);
    boolean grant = raw.getDocumentElement().getNodeName().equals("us-patent-grant");
    Optional<LocalDate> published = Raw.date(Raw.text(raw, at + "date"));
    assertEquals(published, document.published(), id);
    assertEquals(grant ? published : Optional.empty(), document.granted(), id);
    String application = BIBLIO + "/application-reference";
    assertEquals(Raw.text(raw, application + "/@appl-type"), document.applicationType(), id);
    assertEquals(
        Optional.of(Raw.text(raw, application + "/document-id/doc-number")),
        document.application(),
        id);
    assertEquals(Raw.date(Raw.text(raw, application + "/document-id/date")), document.filed(), id);
    assertEquals(Raw.text(raw, BIBLIO + "/invention-title"), document.titles().get("en"), id);
    List<Priority> priorities = new ArrayList<>();
    for (Node claim : Raw.nodes(raw, BIBLIO + "/priority-claims/priority-claim")) {
      priorities.add(
          new Priority(
              Raw.text(claim, "country"),
              Raw.text(claim, "doc-number"),
              Raw.date(Raw.text(claim, "date")),
              Raw.text(claim, "@kind")));
    }
    assertEquals(priorities, document.priorities(), id);
    List<String> cited = new ArrayList<>();
    for (Node node : Raw.nodes(raw, BIBLIO + "//patcit/document-id")) {
      cited.add(Raw.text(node, "country") + Raw.text(node, "doc-number") + Raw.text(node, "kind"));
    }
    assertEquals(cited, document.citations().stream().map(Citation::publication).toList(), id);
  }

  private static void parties(Document raw, PatentDocument document, String id) {
    assertEquals(
        names(raw, BIBLIO + "//assignees/assignee"), names(document, Party.Role.ASSIGNEE), id);
    assertEquals(
        names(raw, BIBLIO + "//*[name()='applicant' or name()='us-applicant']"),
        names(document, Party.Role.APPLICANT),
        id);
    assertEquals(
        names(
            raw, BIBLIO + "//applicant[@app-type='applicant-inventor'] | " + BIBLIO + "//inventor"),
        names(document, Party.Role.INVENTOR),
        id);
  }

  private static List<String> names(PatentDocument document, Party.Role role) {
    return document.parties().stream()
        .filter(party -> party.role() == role)
        .map(Party::name)
        .toList();
  }

  private static List<String> names(Document raw, String path) {
    List<String> names = new ArrayList<>();
    for (Node node : Raw.nodes(raw, path)) {
      String organisation = Raw.text(node, ".//orgname");
      String given =
          Raw.folded(
              Raw.text(node, ".//first-name")
                  + " "
                  + Raw.text(node, ".//middle-name")
                  + " "
                  + Raw.text(node, ".//suffix"));
      String last = Raw.text(node, ".//last-name");
      names.add(
          organisation.isEmpty() ? last + (given.isEmpty() ? "" : ", " + given) : organisation);
    }
    return names;
  }

  private static void codes(Document raw, PatentDocument document, String id) {
    assertEquals(
        symbols(raw, "//classifications-cpc//classification-cpc"), codes(document, Scheme.CPC), id);
    Set<String> ipc = symbols(raw, "//classification-ipcr");
    for (Node node : Raw.nodes(raw, BIBLIO + "/classification-ipc/*[not(name()='edition')]")) {
      String text = node.getTextContent();
      String rest = text.substring(4);
      int slash = rest.indexOf('/');
      String group = slash < 0 ? rest.substring(0, 3) : rest.substring(0, slash);
      String sub = slash < 0 ? rest.substring(3) : rest.substring(slash + 1);
      ipc.add(text.substring(0, 4) + Integer.parseInt(group.strip()) + "/" + sub.strip());
    }
    assertEquals(ipc, codes(document, Scheme.IPC), id);
    Set<String> national = new LinkedHashSet<>();
    for (Node node :
        Raw.nodes(raw, BIBLIO + "/classification-national/*[contains(name(),'classification')]")) {
      String text = node.getTextContent().replace(" ", "");
      boolean filled = text.matches("[0-9]{6}000");
      national.add(
          filled
              ? Integer.valueOf(text.substring(0, 3))
                  + Integer.valueOf(text.substring(3, 6)).toString()
              : text);
    }
    Set<String> read = new LinkedHashSet<>();
    codes(document, Scheme.USPC).forEach(it -> read.add(it.replaceAll("[/.]", "")));
    assertEquals(national, read, id);
    Set<String> locarno = new LinkedHashSet<>();
    Raw.texts(raw, BIBLIO + "/classification-locarno/main-classification")
        .forEach(it -> locarno.add(it.substring(0, 2) + "-" + it.substring(2)));
    assertEquals(locarno, codes(document, Scheme.LOCARNO), id);
  }

  private static Set<String> symbols(Document raw, String path) {
    Set<String> symbols = new LinkedHashSet<>();
    for (Node node : Raw.nodes(raw, BIBLIO + path)) {
      symbols.add(
          Raw.text(node, "section")
              + Raw.text(node, "class")
              + Raw.text(node, "subclass")
              + Raw.text(node, "main-group")
              + "/"
              + Raw.text(node, "subgroup"));
    }
    return symbols;
  }

  private static Set<String> codes(PatentDocument document, Scheme scheme) {
    Set<String> codes = new LinkedHashSet<>();
    document.classifications().stream()
        .filter(code -> code.scheme() == scheme)
        .map(Classification::symbol)
        .forEach(codes::add);
    return codes;
  }

  private static void relations(Document raw, PatentDocument document, String id) {
    List<String> expected = new ArrayList<>();
    String related = BIBLIO + "/us-related-documents";
    for (Node parent : Raw.nodes(raw, related + "//parent-doc")) {
      expected.add(
          "%s %s %s %s"
              .formatted(
                  parent.getParentNode().getParentNode().getNodeName(),
                  Raw.text(parent, "document-id/doc-number"),
                  Raw.text(parent, "parent-grant-document/document-id/doc-number"),
                  Raw.date(Raw.text(parent, "document-id/date"))));
    }
    for (Node provisional : Raw.nodes(raw, related + "/us-provisional-application/document-id")) {
      expected.add(
          "us-provisional-application %s  %s"
              .formatted(
                  Raw.text(provisional, "doc-number"), Raw.date(Raw.text(provisional, "date"))));
    }
    List<String> read = new ArrayList<>();
    for (Relation relation : document.relations()) {
      String element =
          switch (relation.kind()) {
            case CONTINUATION -> "continuation";
            case CONTINUATION_IN_PART -> "continuation-in-part";
            case DIVISION -> "division";
            case PROVISIONAL -> "us-provisional-application";
            default -> "";
          };
      if (!element.isEmpty()) {
        read.add(
            "%s %s %s %s"
                .formatted(
                    element, relation.number(), relation.patent().orElse(""), relation.filed()));
      }
    }
    assertEquals(expected.stream().sorted().toList(), read.stream().sorted().toList(), id);
    assertEquals(
        Raw.texts(raw, related + "/related-publication/document-id/doc-number").size()
            + Raw.nodes(raw, BIBLIO + "/pct-or-regional-publishing-data").size(),
        document.relations().stream()
            .filter(it -> it.kind() == Relation.Kind.PRIOR_PUBLICATION)
            .count(),
        id);
  }

  private static void termFacts(Document raw, PatentDocument document, String id) {
    TermFacts facts = document.termFacts();
    String term = BIBLIO + "/us-term-of-grant";
    assertEquals(
        Raw.text(raw, term + "/us-term-extension"),
        facts.adjustmentDays().map(Objects::toString).orElse(""),
        id);
    assertEquals(
        Raw.text(raw, term + "/length-of-grant"),
        facts.lengthOfGrantYears().map(Objects::toString).orElse(""),
        id);
    assertEquals(!Raw.nodes(raw, term + "/disclaimer").isEmpty(), facts.terminalDisclaimer(), id);
    assertEquals(Raw.text(raw, term + "/disclaimer/text"), facts.disclaimerText().orElse(""), id);
    String international = BIBLIO + "/pct-or-regional-filing-data";
    assertEquals(
        Raw.date(Raw.text(raw, international + "/document-id/date")),
        facts.internationalFiling(),
        id);
    assertEquals(
        Raw.date(Raw.text(raw, international + "/us-371c124-date/date")),
        facts.nationalEntry(),
        id);
    assertEquals(document.granted().isPresent(), facts.frontPageRead(), id);
  }

  private static void claims(Document raw, PatentDocument document, String id) {
    List<Node> elements = Raw.nodes(raw, "/*/claims/claim");
    List<Claim> cancelled =
        document.claims().stream().filter(it -> it.status() == Claim.Status.CANCELLED).toList();
    assertTrue(document.claims().size() >= elements.size(), id);
    if (!cancelled.isEmpty()) {
      return;
    }
    assertEquals(elements.size(), document.claims().size(), id);
    for (int i = 0; i < elements.size(); i++) {
      Node element = elements.get(i);
      Claim claim = document.claims().get(i);
      String number = Raw.text(element, "@num");
      String stated = number.isEmpty() ? Raw.text(element, "@id").substring(4) : number;
      assertEquals(Integer.parseInt(stated), claim.number(), id);
      assertEquals(
          Raw.bare(element.getTextContent()).replaceFirst("^" + claim.number() + "\\.", ""),
          Raw.bare(claim.text()),
          id);
      Set<Integer> references = new LinkedHashSet<>();
      Raw.texts(element, ".//claim-ref/@idref")
          .forEach(it -> references.add(Integer.parseInt(it.substring(4))));
      assertEquals(new ArrayList<>(references), claim.references(), id);
      assertFalse(claim.text().contains("  "), id);
    }
  }
}
