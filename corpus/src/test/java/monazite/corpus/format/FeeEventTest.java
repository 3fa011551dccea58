package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.PatentDocument;
import org.junit.jupiter.api.Test;

/// Lines of maintenance-fee events in the layouts of several years.
class FeeEventTest {
  private static final SourceFormat FORMAT = Readings.format("us-maintenance-fees");

  @Test
  void aLineStatesTheSameHoweverWideItsColumnsAre() {
    for (String line :
        List.of(
            "9900301 11900301 N 20060203 20090310 20120821 M1551",
            "0000009900301 11900301 N 20060203 20090310 20120821 M1551   ",
            "      9900301 11/900301 N  20060203  20090310  20120821  M1551\r")) {
      PatentDocument document = Readings.only(FORMAT, line + "\n");
      assertEquals("US9900301", document.publication().toString());
      assertEquals(Optional.of("11900301"), document.application());
      assertEquals(Optional.of(LocalDate.of(2006, 2, 3)), document.filed());
      assertEquals(Optional.of(LocalDate.of(2009, 3, 10)), document.granted());
      LegalEvent event =
          LegalEvent.entered(
              "US", "M1551", Optional.of(LocalDate.of(2012, 8, 21)), "entity status N");
      assertEquals(List.of(event), document.termFacts().events());
    }
  }

  @Test
  void lettersOfOtherKindsOfPatentsAreKept() {
    for (String number : List.of("RE49902", "PP09902", "D399902", "H009902", "T990202")) {
      PatentDocument document =
          Readings.only(FORMAT, number + " 11900301 Y 20060203 20090310 20120821 EXP.\n");
      assertEquals("US" + number.replaceFirst("(?<=[A-Z])0+", ""), document.publication() + "");
    }
  }

  @Test
  void whatIsMissingIsLeftOut() {
    PatentDocument document = Readings.only(FORMAT, "9900301 ?  20090310 20120821 REM.\n");
    assertEquals(Optional.empty(), document.application());
    assertEquals(Optional.empty(), document.filed());
    assertEquals(Optional.of(LocalDate.of(2009, 3, 10)), document.granted());
  }

  @Test
  void aLineWithoutItsCodeIsBrokenAndNothingElse() {
    List<Reading> readings =
        Readings.of(
            FORMAT,
            """
            9900301 11900301 N 20060203 20090310 20120821 M1551
            9900301 11900301 N 20060203 200903
            9900302 11900302 N 20060203 20090310 20120821 M1551
            """);
    assertInstanceOf(Reading.Parsed.class, readings.get(0));
    assertInstanceOf(Reading.Broken.class, readings.get(1));
    assertInstanceOf(Reading.Parsed.class, readings.get(2));
  }

  @Test
  void otherTextsAndNumbersAreNotTakenForIt() {
    for (String other :
        List.of(
            "M1551 Payment of Maintenance Fee, 4th Year, Large Entity.\n",
            "9900301,11900301,N,20060203,20090310,20120821,M1551\n",
            "20060203 20090310 20120821\n",
            "",
            "x".repeat(200))) {
      assertFalse(FORMAT.recognises(other.getBytes(StandardCharsets.UTF_8)), other);
    }
    String cut = "9900301 11900301 N 20060203 20090310 20120821 M1551\n".repeat(5) + "9900302 1";
    assertTrue(FORMAT.recognises(cut.getBytes(StandardCharsets.UTF_8)));
  }
}
