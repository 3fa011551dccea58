package monazite.corpus.format.st36;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartiesTest {
  @Test
  void theNameAsPrintedIsTakenAndPlacedByTheOthers() {
    assertEquals(
        List.of("Kerbholz GmbH DE"),
        once("epo:KERBHOLZ [DE]", "intermediate:KERBHOLZ GMBH", "original:Kerbholz GmbH"));
    assertEquals(List.of("KERBHOLZ GMBH DE"), once("docdb:KERBHOLZ [DE]", "docdba:KERBHOLZ GMBH"));
  }

  @Test
  void theFullerWritingIsTakenWhereOneLacksParties() {
    assertEquals(
        List.of("A CO JP", "B CO "), once("epodoc:A CO [JP]", "epodoc:B CO", "original:A Company"));
  }

  @Test
  void unnamedWritingsAreToldByTheirRepetition() {
    assertEquals(List.of("TOPSOE A/S DK"), once(":TOPSOE AS [DK]", ":TOPSOE A/S"));
    assertEquals(
        List.of("NATIONAL UNIVERSITY CORPORATION YOKOHAMA JP", "De Nora, Ltd "),
        once(
            ":NAT UNIV CORP YOKOHAMA [JP]",
            ":DE NORA LTD",
            ":NATIONAL UNIVERSITY CORPORATION YOKOHAMA",
            ":De Nora, Ltd, "));
  }

  @Test
  void unnamedWritingsInTwoScriptsAreToldByTheScript() {
    assertEquals(
        List.of("阳光电源股份有限公司 ", "阳光氢能科技有限公司 "),
        once(":SUNGROW POWER SUPPLY CO LTD", ":阳光电源股份有限公司, ", ":阳光氢能科技有限公司"));
    assertEquals(
        List.of("清华大学 CN"), once(":UNIV TSINGHUA [CN]", ":TSINGHUA UNIVERSITY, ", ":清华大学"));
    assertEquals(
        List.of("UNIV HOKKAIDO ", "DAIICHI KIGENSO "),
        once(":UNIV HOKKAIDO", ":DAIICHI KIGENSO", ":国立大学法人北海道大学"));
  }

  @Test
  void twoPartiesInOneWritingStayTwo() {
    assertEquals(
        List.of("ALPHA CO LTD JP", "BETA CO LTD JP"),
        once(":ALPHA CO LTD [JP]", ":BETA CO LTD [JP]"));
    assertEquals(
        List.of("HITACHI METALS ", "SHIN ETSU CHEMICAL "),
        once(":HITACHI METALS", ":SHIN ETSU CHEMICAL"));
  }

  @Test
  void namesThatDifferInOrderAndAccentsAreOne() {
    assertEquals(List.of("MÜLLER, Jörg "), once("original:JORG MULLER", "original:MÜLLER, Jörg, "));
  }

  @Test
  void noNamesAreNoParties() {
    assertEquals(List.of(), once());
    assertEquals(List.of(), once("epo: ", "original:,"));
  }

  /// `format:name`; gives `name country`.
  private static List<String> once(String... names) {
    List<Element> elements = new ArrayList<>();
    for (String each : names) {
      int colon = each.indexOf(':');
      Element name = ClientJson.leaf("name", each.substring(colon + 1));
      elements.add(
          new Element(
              "applicant",
              Map.of("format", each.substring(0, colon)),
              "",
              List.of(ClientJson.node("applicant-name", List.of(name)))));
    }
    return Parties.once(PartyName.all(elements)).stream()
        .map(it -> it.name() + " " + it.country())
        .toList();
  }
}
