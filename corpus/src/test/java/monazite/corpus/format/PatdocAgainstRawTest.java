package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Classification;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.Relation;
import monazite.corpus.xml.Entities;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/// Every real PATDOC record, read once more by other means, as XML and as the SGML it came from.
class PatdocAgainstRawTest {
  private static final Pattern ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]*);");
  private static final Pattern XML_ONLY = Pattern.compile("amp|lt|gt|quot|apos");

  @BeforeEach
  void realDataIsThere() {
    Assumptions.assumeTrue(Files.isDirectory(Raw.SHARED), "../shared is absent: skipped");
  }

  @Test
  void grantsAgreeWithTheRawFiles() throws IOException {
    int compared = 0;
    for (Path file : Raw.files("uspto-sgml-patdoc25")) {
      List<PatentDocument> read = Readings.documents(file);
      assertEquals(1, read.size(), file::toString);
      agree(Raw.document(resolved(Files.readString(file))), read.getFirst());
      compared++;
    }
    assertTrue(compared >= 4);
  }

  @Test
  void theSameRecordsAsSgmlAreTheSameDocuments() throws IOException {
    SourceFormat format = Readings.format("us-grant-sgml");
    for (Path file : Raw.files("uspto-sgml-patdoc25")) {
      String xml = Files.readString(file);
      String sgml =
          xml.substring(xml.indexOf("<PATDOC"))
              .replaceAll("<([A-Za-z0-9-]+)([^<>]*[^<>/])?/>", "<$1$2>")
              .replaceAll("(<CLREF [^>]*>)<PDAT>([^<]*)</PDAT></CLREF>", "$1$2")
              .replaceAll(" (LVL|align)=\"([a-z0-9]+)\"", " $1=$2");
      String doctype = "<!DOCTYPE PATDOC PUBLIC \"-//USPTO//DTD ST.32 V2.4//EN\" [\n]>\n";
      PatentDocument expected = Readings.documents(file).getFirst();
      PatentDocument document = Readings.only(format, doctype + sgml);
      assertEquals(expected, document.from(expected.source()));
    }
  }

  /// Named characters replaced, since a parser without the DTD drops them.
  static String resolved(String xml) {
    Matcher entity = ENTITY.matcher(xml);
    return entity.replaceAll(
        found ->
            XML_ONLY.matcher(found.group(1)).matches()
                ? found.group()
                : Matcher.quoteReplacement(Entities.text(found.group(1)).orElseThrow()));
  }

  private static void agree(Document raw, PatentDocument document) {
    String id = document.publication().toString();
    String number = Raw.text(raw, "//B110");
    String letters = number.replaceAll("[0-9]", "");
    int digits = Integer.parseInt(number.replaceAll("[^0-9]", ""));
    assertEquals("US" + letters + digits + Raw.text(raw, "//B130"), id);
    assertEquals(Raw.date(Raw.text(raw, "//B140")), document.published(), id);
    assertEquals(document.published(), document.granted(), id);
    assertEquals(Raw.date(Raw.text(raw, "//B220")), document.filed(), id);
    assertEquals(Raw.text(raw, "//B210"), document.application().orElseThrow(), id);
    assertEquals(Raw.text(raw, "//B540"), document.titles().get("en"), id);
    assertEquals(
        Raw.texts(raw, "//B310"),
        document.priorities().stream().map(Priority::number).toList(),
        id);
    assertEquals(
        Raw.texts(raw, "//B320").stream().map(Raw::date).toList(),
        document.priorities().stream().map(Priority::date).toList(),
        id);
    assertEquals(
        Raw.texts(raw, "//B600//PDOC//DNUM | //B680US//DNUM"),
        document.relations().stream().map(Relation::number).toList(),
        id);
    assertEquals(
        Raw.texts(raw, "//B721//SNM").stream().toList(),
        document.parties().stream()
            .filter(party -> party.role() == Party.Role.INVENTOR)
            .map(party -> party.name().replaceFirst(",.*", ""))
            .toList(),
        id);
    assertEquals(
        Raw.texts(raw, "//B731//ONM"),
        document.parties().stream()
            .filter(party -> party.role() == Party.Role.ASSIGNEE)
            .map(Party::name)
            .toList(),
        id);
    codes(raw, document, id);
    texts(raw, document, id);
  }

  private static void codes(Document raw, PatentDocument document, String id) {
    boolean design = id.startsWith("USD");
    assertEquals(
        compact(Raw.texts(raw, "//B511 | //B512")),
        compact(symbols(document, design ? Scheme.LOCARNO : Scheme.IPC)),
        id);
    assertEquals(
        compact(Raw.texts(raw, "//B521 | //B522")), compact(symbols(document, Scheme.USPC)), id);
    assertEquals(
        compact(Raw.texts(raw, "//B561//DNUM")),
        compact(
            document.citations().stream()
                .map(Citation::publication)
                .map(it -> it.substring(2).replaceAll("[A-Z]$", ""))
                .toList()),
        id);
    assertEquals(
        Raw.nodes(raw, "//B561[CITED-BY-EXAMINER]").size(),
        document.citations().stream().filter(it -> it.by().equals("examiner")).count(),
        id);
  }

  private static List<String> symbols(PatentDocument document, Scheme scheme) {
    return document.classifications().stream()
        .filter(it -> it.scheme() == scheme)
        .map(Classification::symbol)
        .toList();
  }

  private static List<String> compact(List<String> symbols) {
    return symbols.stream().map(it -> it.replaceAll("[ /.-]", "")).toList();
  }

  private static void texts(Document raw, PatentDocument document, String id) {
    assertEquals(
        Raw.bare(Raw.text(raw, "//SDOAB")),
        Raw.bare(document.abstracts().getOrDefault("en", "")),
        id);
    assertEquals(
        "",
        Raw.difference(
            Raw.bare(Raw.text(raw, "//SDODE")),
            Raw.bare(document.descriptions().getOrDefault("en", ""))),
        id);
    List<Node> claims = Raw.nodes(raw, "//CLM");
    assertEquals(claims.size(), document.claims().size(), id);
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = document.claims().get(i);
      assertEquals(i + 1, claim.number(), id);
      assertEquals(
          Raw.bare(claims.get(i).getTextContent()).replaceFirst("^" + (i + 1) + "\\.", ""),
          Raw.bare(claim.text()),
          id);
      List<Integer> references = new ArrayList<>();
      for (String reference : Raw.texts(claims.get(i), ".//CLREF/@ID")) {
        references.add(Integer.valueOf(reference.replaceAll("[^0-9]", "")));
      }
      assertEquals(references.stream().distinct().toList(), claim.references(), id);
    }
  }
}
