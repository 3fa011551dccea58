package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Classification;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.Relation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Every field of every real APS record, read once more line by line.
class GreenBookAgainstRawTest {

  /// A line with the section that it stands in; continuation lines have the tag above them.
  private record Line(String section, String tag, boolean continued, String text) {}

  @Test
  void grantsAgreeWithTheRawFiles() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(Raw.SHARED), "../shared is absent: skipped");
    int compared = 0;
    for (Path file : Raw.files("uspto-greenbook")) {
      List<PatentDocument> documents = Readings.documents(file);
      assertEquals(1, documents.size(), file::toString);
      agree(lines(file), documents.getFirst());
      compared++;
    }
    assertTrue(compared >= 3);
  }

  private static void agree(List<Line> raw, PatentDocument document) {
    String id = document.publication().toString();
    String number = value(raw, "PATN", "WKU");
    assertEquals("US" + Integer.parseInt(number.substring(0, number.length() - 1)) + "A", id);
    assertEquals(Raw.date(value(raw, "PATN", "APD")), document.filed(), id);
    assertEquals(Raw.date(value(raw, "PATN", "ISD")), document.published(), id);
    assertEquals(document.published(), document.granted(), id);
    assertEquals(value(raw, "PATN", "TTL"), document.titles().get("en"), id);
    assertEquals(
        "0" + value(raw, "PATN", "SRC") + value(raw, "PATN", "APN").substring(0, 6),
        document.application().orElseThrow(),
        id);
    assertEquals(
        values(raw, "INVT", "NAM").stream().map(it -> it.replace(";", ",")).toList(),
        names(document, Party.Role.INVENTOR),
        id);
    assertEquals(values(raw, "ASSG", "NAM"), names(document, Party.Role.ASSIGNEE), id);
    assertEquals(
        values(raw, "PRIR", "APD").stream().map(Raw::date).toList(),
        document.priorities().stream().map(Priority::date).toList(),
        id);
    assertEquals(
        values(raw, "RLAP", "APN"),
        document.relations().stream()
            .filter(it -> it.office().equals("US"))
            .map(Relation::number)
            .toList(),
        id);
    assertEquals(
        Raw.date(value(raw, "PCTA", "PD3")), document.termFacts().internationalFiling(), id);
    codes(raw, document, id);
    texts(raw, document, id);
    claims(raw, document, id);
  }

  private static void codes(List<Line> raw, PatentDocument document, String id) {
    List<String> national = new ArrayList<>(values(raw, "CLAS", "OCL"));
    national.addAll(values(raw, "CLAS", "XCL"));
    assertEquals(compact(national), compact(symbols(document, Scheme.USPC)), id);
    assertEquals(compact(values(raw, "CLAS", "ICL")), compact(symbols(document, Scheme.IPC)), id);
    List<String> cited = new ArrayList<>(values(raw, "UREF", "PNO"));
    cited.addAll(values(raw, "FREF", "PNO"));
    assertEquals(
        cited,
        document.citations().stream()
            .map(Citation::publication)
            .map(it -> it.substring(2))
            .toList(),
        id);
  }

  private static List<String> symbols(PatentDocument document, Scheme scheme) {
    return document.classifications().stream()
        .filter(it -> it.scheme() == scheme)
        .map(Classification::symbol)
        .toList();
  }

  private static List<String> compact(List<String> symbols) {
    return symbols.stream().map(it -> it.replaceAll("[ /.]", "")).toList();
  }

  private static void texts(List<Line> raw, PatentDocument document, String id) {
    assertEquals(
        words(raw, List.of("ABST")), Raw.bare(document.abstracts().getOrDefault("en", "")), id);
    assertEquals(
        "",
        Raw.difference(
            words(raw, List.of("PARN", "BSUM", "DRWD", "DETD")),
            Raw.bare(document.descriptions().getOrDefault("en", ""))),
        id);
  }

  private static String words(List<Line> raw, List<String> sections) {
    return Raw.bare(
        raw.stream()
            .filter(line -> sections.contains(line.section()))
            .map(Line::text)
            .filter(text -> !text.matches("[ _-]*"))
            .map(text -> text.replace(".sub.", "").replace(".sup.", ""))
            .map(text -> text.replace(".times.", "×").replace(".div.", "÷").replace(".phi.", "φ"))
            .collect(Collectors.joining()));
  }

  private static void claims(List<Line> raw, PatentDocument document, String id) {
    List<StringBuilder> claims = new ArrayList<>();
    for (Line line : raw) {
      if (line.section().equals("CLMS") && line.tag().equals("NUM")) {
        claims.add(new StringBuilder());
      } else if (line.section().equals("CLMS") && !line.tag().equals("STM")) {
        claims.getLast().append(line.text());
      }
    }
    assertEquals(claims.size(), document.claims().size(), id);
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = document.claims().get(i);
      assertEquals(i + 1, claim.number(), id);
      assertEquals(
          Raw.bare(claims.get(i).toString()).replaceFirst("^" + (i + 1) + "\\.", ""),
          Raw.bare(claim.text()),
          id);
    }
  }

  private static List<String> names(PatentDocument document, Party.Role role) {
    return document.parties().stream()
        .filter(party -> party.role() == role)
        .map(Party::name)
        .toList();
  }

  private static String value(List<Line> raw, String section, String tag) {
    return values(raw, section, tag).stream().findFirst().orElse("");
  }

  private static List<String> values(List<Line> raw, String section, String tag) {
    return raw.stream()
        .filter(it -> it.section().equals(section) && it.tag().equals(tag) && !it.continued())
        .map(it -> it.text().strip())
        .toList();
  }

  private static List<Line> lines(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    String section = "";
    String tag = "";
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      if (line.matches("[A-Z]{4} *")) {
        section = line.strip();
        tag = "";
      } else if (line.matches("[A-Z0-9]{3}  .*")) {
        tag = line.substring(0, 3);
        lines.add(new Line(section, tag, false, line.substring(5)));
      } else if (!line.isBlank()) {
        lines.add(new Line(section, tag, true, line));
      }
    }
    return lines;
  }
}
