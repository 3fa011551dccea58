package monazite.query.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import monazite.query.show.Table.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {
  private static Table table(String first, String second) {
    return new Table(
        "T",
        List.of(Column.text("title", "title"), Column.number("n", "n")),
        List.of(List.of(first, second)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "\t=1", "\r=1"})
  void aCellThatASpreadsheetWouldRunIsDefused(String evil) {
    String csv = Csv.of(table(evil, "1"));
    String cell = csv.lines().skip(1).findFirst().orElse("");
    assertTrue(cell.startsWith("'") || cell.startsWith("\"'"), csv);
  }

  @Test
  void csvQuotesWhatItMustAndLeavesNumbersAlone() {
    assertEquals("title,n\r\n\"a \"\"b\"\", c\",-5\r\n", Csv.of(table("a \"b\", c", "-5")));
  }

  @Test
  void signsOfDoubleWidthAreCountedAsTwo() {
    List<String> lines =
        TextTable.set(
                new Table(
                    "T",
                    List.of(Column.text("a", "a"), Column.text("b", "b")),
                    List.of(List.of("磁石", "x"), List.of("abcd", "y"))),
                80)
            .lines()
            .toList();
    assertEquals("磁石  x", lines.get(2));
    assertEquals("abcd  y", lines.get(3));
  }

  @Test
  void controlSignsCannotSteerTheTerminal() {
    String shown = TextTable.set(table("a\u001b[31mred\u202egnp", "1"), 80);
    assertFalse(shown.contains("\u001b") || shown.contains("\u202e"), shown);
  }

  @Test
  void proseStandsWholeAndTextIsCut() {
    String long_ = "one two three four five six seven eight nine ten eleven twelve";
    Table prose =
        new Table("T", List.of(Column.prose("p", "p")), List.of(List.of(long_ + " " + long_)));
    String shown = TextTable.set(prose, 40);
    assertEquals(long_ + " " + long_, String.join(" ", shown.lines().skip(2).toList()));
    assertTrue(shown.lines().allMatch(line -> line.length() <= 40), shown);
    assertTrue(TextTable.set(table(long_ + long_, "1"), 40).contains("…"));
  }

  @Test
  void aRowOfTheWrongLengthIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Table("T", List.of(Column.text("a", "a")), List.of(List.of("x", "y"))));
  }

  @Test
  void nothingThatWasReadGetsIntoAPageAsMarkup() {
    String evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
    var json = JsonNodeFactory.instance.objectNode();
    json.put("x", evil);
    Answer answer =
        new Answer(
            json,
            List.of(),
            List.of(table(evil, "1")),
            table(evil, "1"),
            List.of(new Chart("c", evil, json.deepCopy().set("xAxis", json.deepCopy()), 100, "T")),
            List.of(evil));
    String page = HtmlPage.of(answer);
    assertFalse(page.contains("<script>alert"), "no script of theirs");
    assertFalse(page.contains("<img src=x"), "no element of theirs");
    assertTrue(page.contains("Content-Security-Policy"));
  }
}
