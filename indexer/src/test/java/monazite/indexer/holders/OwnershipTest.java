package monazite.indexer.holders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Source;
import monazite.corpus.document.TermFacts;
import monazite.seeds.Seeds;
import monazite.seeds.holder.HolderSeeds;
import monazite.seeds.holder.TransferRules;
import org.junit.jupiter.api.Test;

class OwnershipTest {
  private static final Holders HOLDERS = new Holders(HolderSeeds.of(Seeds.bundled()));
  private static final Ownership OWNERSHIP =
      new Ownership(HOLDERS, TransferRules.of(Seeds.bundled()));

  private static LegalEvent event(String office, String code, String day, String text) {
    return LegalEvent.entered(office, code, Optional.of(LocalDate.parse(day)), text);
  }

  private static PatentDocument document(String office, LegalEvent... events) {
    TermFacts none = TermFacts.NONE;
    return new PatentDocument(
        PublicationNumber.of(office, "7000001", "B2"),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.of(2006, 2, 14)),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        new TermFacts(
            none.adjustmentDays(),
            none.frontPageRead(),
            none.lengthOfGrantYears(),
            none.terminalDisclaimer(),
            none.disclaimedFrom(),
            none.disclaimerText(),
            none.internationalFiling(),
            none.nationalEntry(),
            List.of(events)),
        new Source("test", "invented", "", 0));
  }

  private static List<FrontName> front(String... names) {
    return List.of(names).stream()
        .map(
            name ->
                new FrontName(
                    HOLDERS.resolve(name).orElseThrow().id(), name, "", "", Optional.empty()))
        .toList();
  }

  private static List<String> on(String day, PatentDocument document, String... front) {
    LocalDate then = LocalDate.parse(day);
    return OWNERSHIP.spans(OWNERSHIP.stages(document, front(front))).stream()
        .filter(span -> span.holdsOn(then))
        .map(HeldSpan::name)
        .toList();
  }

  @Test
  void withoutRecordsTheSuccessionsOfTheFrontPageCount() {
    PatentDocument plain = document("US");
    assertEquals(List.of("Hitachi Metals, Ltd."), on("2022-12-31", plain, "Hitachi Metals, Ltd."));
    assertEquals(List.of("Proterial, Ltd."), on("2023-06-01", plain, "Hitachi Metals, Ltd."));
  }

  @Test
  void aRecordedTransferGoesBeforeTheSuccessionsOfTheGiver() {
    PatentDocument sold =
        document(
            "US",
            event(
                "US",
                "AS",
                "2015-03-02",
                "ASSIGNMENT; OWNER VITREON MAGNETICS LTD, UNITED KINGDOM; ASSIGNMENT OF ASSIGNORS"
                    + " INTEREST;ASSIGNOR:HITACHI METALS, LTD.;REEL/FRAME:012345/0678"));
    assertEquals(List.of("Hitachi Metals, Ltd."), on("2015-03-01", sold, "Hitachi Metals, Ltd."));
    assertEquals(List.of("VITREON MAGNETICS LTD"), on("2015-03-02", sold, "Hitachi Metals, Ltd."));
    assertEquals(List.of("VITREON MAGNETICS LTD"), on("2024-01-01", sold, "Hitachi Metals, Ltd."));
  }

  @Test
  void whatARecipientBecameCountsFromTheRecordOn() {
    PatentDocument bought =
        document(
            "US",
            event(
                "US",
                "AS",
                "2010-03-02",
                "ASSIGNMENT OF ASSIGNORS INTEREST (SEE DOCUMENT FOR DETAILS). HITACHI METALS,"
                    + " LTD."));
    assertEquals(List.of("Proterial, Ltd."), on("2023-06-01", bought, "Vitreon Magnetics Ltd"));
  }

  @Test
  void whatGivesASecurityMovesNothing() {
    for (String conveyance :
        List.of("SECURITY INTEREST", "RELEASE BY SECURED PARTY", "LICENSE", "PATENT MORTGAGE")) {
      PatentDocument pledged =
          document(
              "US",
              event(
                  "US",
                  "AS",
                  "2010-03-02",
                  "ASSIGNMENT; OWNER BIG BANK NATIONAL ASSOCIATION, TEXAS; "
                      + conveyance
                      + ";ASSIGNOR:TDK CORPORATION;REEL/FRAME:012345/0678"));
      assertEquals(List.of("TDK Corporation"), on("2020-01-01", pledged, "TDK Corporation"));
    }
  }

  @Test
  void ofJointHoldersOnlyTheGiverIsReplaced() {
    PatentDocument joint =
        document(
            "DE",
            event(
                "DE",
                "R081",
                "2012-05-03",
                "CHANGE OF APPLICANT/PATENTEE; OWNER: VITREON MAGNETICS LTD, GB; FORMER OWNER: TDK"
                    + " CORPORATION, TOKYO, JP"));
    assertEquals(
        List.of("Nichia Corporation", "VITREON MAGNETICS LTD"),
        on("2013-01-01", joint, "TDK Corporation", "Nichia Corporation"));
  }

  @Test
  void aChineseRegistrationNamesThePatenteeAfter() {
    PatentDocument passed =
        document(
            "CN",
            event(
                "CN",
                "TR01",
                "2018-08-07",
                "TRANSFER OF PATENT RIGHT; Effective date of registration: 20180807 Address after:"
                    + " Ningbo, Zhejiang Patentee after: Vitreon Magnetics (Ningbo) Co., Ltd."
                    + " Address before: Tokyo Patentee before: TDK Corporation"));
    assertEquals(List.of("TDK Corporation"), on("2018-08-06", passed, "TDK Corporation"));
    assertEquals(
        List.of("Vitreon Magnetics (Ningbo) Co., Ltd."),
        on("2018-08-07", passed, "TDK Corporation"));
  }

  @Test
  void anAssignmentBeforeTheGrantWasOvertakenByTheFrontPage() {
    PatentDocument old =
        document(
            "US",
            event(
                "US",
                "AS",
                "2004-03-02",
                "ASSIGNMENT; OWNER VITREON MAGNETICS LTD, UNITED KINGDOM; ASSIGNMENT OF ASSIGNORS"
                    + " INTEREST;ASSIGNORS:DOE, JANE;ROE, RICHARD;REEL/FRAME:012345/0678"));
    assertEquals(List.of("TDK Corporation"), on("2020-01-01", old, "TDK Corporation"));
  }

  @Test
  void aStatesTransferMovesNotTheWhole() {
    PatentDocument bundle =
        document(
            "EP",
            event("DE", "R081", "2012-05-03", "OWNER: VITREON MAGNETICS LTD, GB"),
            event("EP", "RAP2", "2013-05-03", "PARTY DATA CHANGED; OWNER NEODYM PLUS GMBH"));
    assertEquals(List.of("TDK Corporation"), on("2012-12-31", bundle, "TDK Corporation"));
    assertEquals(List.of("NEODYM PLUS GMBH"), on("2013-05-03", bundle, "TDK Corporation"));
  }

  @Test
  void theReasonNamesGiverDayAndEvent() {
    PatentDocument sold =
        document(
            "US",
            event(
                "US",
                "AS",
                "2015-03-02",
                "ASSIGNMENT; OWNER VITREON MAGNETICS LTD, UNITED KINGDOM; ASSIGNMENT OF ASSIGNORS"
                    + " INTEREST;ASSIGNOR:TDK CORPORATION;REEL/FRAME:012345/0678"));
    String reason =
        OWNERSHIP.stages(sold, front("TDK Corporation")).getLast().names().getFirst().reason();
    assertTrue(
        reason.startsWith("transfer from TDK CORPORATION recorded 2015-03-02 (event AS): "),
        reason);
  }
}
