package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.Relation;
import monazite.corpus.document.TermFacts;
import org.junit.jupiter.api.Test;

class PatdocTest {
  private static final SourceFormat FORMAT = Readings.format("us-grant-sgml");
  private static final String DOCTYPE =
      "<!DOCTYPE PATDOC PUBLIC \"-//USPTO//DTD ST.32 US PATENT GRANT V2.4 2000-09-20//EN\" []>\n";

  private static String grant(String more) {
    return DOCTYPE
        + "<PATDOC DTD=\"2.4\"><SDOBI><B100><B110><DNUM><PDAT>06200001</PDAT></DNUM></B110>"
        + "<B130><PDAT>B1</PDAT></B130></B100>"
        + more
        + "</PATDOC>\n";
  }

  private static TermFacts term(String b400) {
    return Readings.only(
            FORMAT,
            grant(
                "<B200><B220><DATE><PDAT>19960301</PDAT></DATE></B220></B200><B400><B472>"
                    + b400
                    + "</B472></B400></SDOBI>"))
        .termFacts();
  }

  @Test
  void termOfGrantIsReadFromItsFourElements() {
    TermFacts days = term("<B473US><B474US><PDAT>57</PDAT></B474US>");
    assertEquals(Optional.of(57), days.adjustmentDays());
    assertTrue(days.terminalDisclaimer());
    assertEquals(Optional.empty(), days.disclaimedFrom());
    TermFacts date = term("<B473><DATE><PDAT>20150102</PDAT></DATE></B473>");
    assertEquals(Optional.of(LocalDate.of(2015, 1, 2)), date.disclaimedFrom());
    assertTrue(date.terminalDisclaimer());
    TermFacts design = term("<B474><PDAT>14</PDAT></B474>");
    assertEquals(Optional.of(14), design.lengthOfGrantYears());
    assertEquals(Optional.empty(), design.adjustmentDays());
    assertFalse(design.terminalDisclaimer());
  }

  @Test
  void anExtensionInYearsIsGivenInDays() {
    assertEquals(Optional.of(1826), term("<B474US><PDAT>5 years</PDAT></B474US>").adjustmentDays());
  }

  @Test
  void theInternationalFilingDateStandsBesideTheDateOfEntry() {
    String b800 =
        "<B200><B220><DATE><PDAT>19990210</PDAT></DATE></B220></B200><B800><B860><B861><DOC><DNUM>"
            + "<PDAT>PCT/DE98/00001</PDAT></DNUM><DATE><PDAT>19980810</PDAT></DATE></DOC></B861>"
            + "</B860></B800></SDOBI>";
    var document = Readings.only(FORMAT, grant(b800));
    assertEquals(Optional.of(LocalDate.of(1999, 2, 10)), document.filed());
    assertEquals(
        Optional.of(LocalDate.of(1998, 8, 10)), document.termFacts().internationalFiling());
    assertEquals(
        List.of(
            new Relation(
                Relation.Kind.INTERNATIONAL,
                "WO",
                "PCT/DE98/00001",
                Optional.of(LocalDate.of(1998, 8, 10)),
                Optional.empty(),
                Optional.empty())),
        document.relations());
  }

  @Test
  void aRecordWithoutItsEndIsBrokenAndLeavesTheNextAlone() {
    String cut = grant("</SDOBI>").replace("</PATDOC>", "");
    assertEquals(
        List.of("Broken", "Parsed", "Parsed"),
        Readings.of(FORMAT, cut + grant("</SDOBI>") + grant("</SDOBI>")).stream()
            .map(reading -> reading.getClass().getSimpleName())
            .toList());
  }

  @Test
  void aLongInternalSubsetDoesNotHideTheKind() {
    String entity = "<!ENTITY F.TIF SYSTEM \"F.TIF\" NDATA TIF>\n";
    String head = DOCTYPE.replace("[]", "[\n" + entity.repeat(5000) + "]");
    byte[] bytes = head.substring(0, SourceFormat.HEAD).getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.of("us-grant-sgml"), SourceFormats.of(bytes).map(SourceFormat::id));
  }

  @Test
  void recordsWithoutDeclarationMayBeLatin1() {
    String text = grant("<B500><B540><STEXT><PDAT>Müller</PDAT></STEXT></B540></B500></SDOBI>");
    for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
      Reading reading = Readings.of(FORMAT, text.getBytes(charset)).getFirst();
      assertTrue(
          reading instanceof Reading.Parsed(var document)
              && "Müller".equals(document.titles().get("en")));
    }
  }

  @Test
  void generationsGluedInOneFileAreAllRead() {
    String red =
        "<?xml version=\"1.0\"?>\n<us-patent-grant><us-bibliographic-data-grant>"
            + "<publication-reference><document-id><country>US</country><doc-number>7000001"
            + "</doc-number><kind>B2</kind></document-id></publication-reference>"
            + "</us-bibliographic-data-grant></us-patent-grant>\n";
    String pap =
        "<?xml version=\"1.0\"?>\n<patent-application-publication>"
            + "<subdoc-bibliographic-information><document-id><doc-number>20010000001</doc-number>"
            + "<kind-code>A1</kind-code></document-id></subdoc-bibliographic-information>"
            + "</patent-application-publication>\n";
    String sgml = grant("</SDOBI>");
    for (String dump : List.of(sgml + red + pap, red + pap + sgml, pap + sgml + red)) {
      byte[] bytes = dump.getBytes(StandardCharsets.UTF_8);
      assertEquals(
          List.of("US20010000001A1", "US6200001B1", "US7000001B2"),
          Readings.of(SourceFormats.of(bytes).orElseThrow(), bytes).stream()
              .map(reading -> ((Reading.Parsed) reading).document().publication().toString())
              .sorted()
              .toList());
    }
  }
}
