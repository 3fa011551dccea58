package monazite.query.show;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import monazite.corpus.format.sheet.WorkbookRows;
import monazite.query.show.Table.Column;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks, read back.
class WorkbookTest {
  private static Table table(String title, String... cells) {
    return new Table(
        title,
        List.of(
            Column.text("a", "title"), Column.date("d", "last day"), Column.number("n", "rights")),
        List.of(List.of(cells)));
  }

  private static byte[] book(Table... tables) {
    return Xlsx.of(
        new Answer(JsonNodeFactory.instance.objectNode(), List.of(), List.of(tables), List.of()));
  }

  private static String part(byte[] book, String name) throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(book).get();
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void datesAreDatesAndNumbersAreNumbers() throws IOException {
    byte[] book = book(table("When rights end", "磁石", "2014-07-08", "1234.5"));
    assertEquals(
        List.of(List.of("title", "last day", "rights"), List.of("磁石", "2014-07-08", "1234.5")),
        WorkbookRows.of(book).sheet("When rights end"));
    String sheet = part(book, "xl/worksheets/sheet1.xml");
    assertTrue(sheet.contains("<v>41828.0</v>"), "2014-07-08 as a day's number: " + sheet);
    assertTrue(sheet.contains("<v>1234.5</v>"), sheet);
    assertTrue(part(book, "xl/styles.xml").contains("yyyy-mm-dd"));
    assertTrue(sheet.contains("<autoFilter ref=\"A1:C2\""), sheet);
    assertTrue(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""), sheet);
  }

  @Test
  void whatIsNoDateOrTooLongANumberStaysText() throws IOException {
    byte[] book = book(table("T", "x", "2014-07-08..2015-06-07", "12345678901234567"));
    assertEquals(
        List.of("x", "2014-07-08..2015-06-07", "12345678901234567"),
        WorkbookRows.of(book).sheet("T").get(1));
    assertEquals(
        "1888-02-29",
        WorkbookRows.of(book(table("T", "x", "1888-02-29", "1"))).sheet("T").get(1).get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "=HYPERLINK(\"x\")"})
  void textIsNeverAFormula(String evil) throws IOException {
    byte[] book = book(table("T", evil, "", ""));
    assertEquals(evil, WorkbookRows.of(book).sheet("T").get(1).getFirst());
    String sheet = part(book, "xl/worksheets/sheet1.xml");
    assertFalse(sheet.contains("<f>"), sheet);
    assertTrue(sheet.contains("t=\"s\""), sheet);
    assertTrue(
        part(book, "xl/styles.xml").contains("formatCode=\"@\""), "kept as text when edited");
  }

  @Test
  void signsThatNoFileMayHoldAreLeftOut() throws IOException {
    String evil = "a\u0000b\u001b[31m\u202egnp\ud800\ufffe<&>\"'_x0041_";
    byte[] book = book(table("T", evil, "", ""));
    assertEquals(
        "ab[31mgnp<&>\"'_x005F_x0041_", WorkbookRows.of(book).sheet("T").get(1).getFirst());
  }

  @Test
  void aCellThatIsTooLongSaysThatItWasCut() throws IOException {
    String cell =
        WorkbookRows.of(book(table("T", "磁".repeat(40_000), "", ""))).sheet("T").get(1).getFirst();
    assertEquals(32_767, cell.length());
    assertTrue(
        cell.endsWith("[cut: 40000 characters, a cell holds no more]"), cell.substring(32_700));
  }

  @Test
  void aSheetThatIsTooLongSaysHowManyRowsAreMissing() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      rows.add(List.of("r" + i));
    }
    Table table = new Table("T", List.of(Column.text("a", "a")), rows);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", null)) {
      new XlsxSheet(workbook.newWorksheet("full"), table, 11).write();
      new XlsxSheet(workbook.newWorksheet("cut"), table, 10).write();
    }
    var sheets = WorkbookRows.of(out.toByteArray());
    assertEquals("r10", sheets.sheet("full").getLast().getFirst());
    assertEquals(10, sheets.sheet("cut").size());
    assertEquals("r8", sheets.sheet("cut").get(8).getFirst());
    assertTrue(sheets.sheet("cut").getLast().getFirst().startsWith("2 rows more"));
  }

  @Test
  void sheetNamesAreLegalAndUnique() throws IOException {
    String long_ = "Core and fence, by material and market of every office";
    byte[] book =
        book(
            table("[a]:*?/\\b'", "1", "", ""),
            table(long_, "2", "", ""),
            table(long_.toUpperCase(Locale.ROOT), "3", "", ""),
            table("", "4", "", ""),
            table("History", "5", "", ""));
    List<String> names = WorkbookRows.of(book).names();
    assertEquals(5, names.size());
    Set<String> folded = new HashSet<>();
    for (String name : names) {
      assertTrue(name.length() <= 31 && !name.isBlank(), name);
      assertFalse(name.matches(".*[\\[\\]:*?/\\\\].*|'.*|.*'|(?i)history"), name);
      assertTrue(folded.add(name.toLowerCase(Locale.ROOT)), name);
    }
  }

  @Test
  void theSameAnswerGivesTheSameBytes() throws Exception {
    byte[] first = book(table("T", "a", "2020-01-01", "1"));
    Thread.sleep(1100); // the library writes the second of the day
    assertArrayEquals(first, book(table("T", "a", "2020-01-01", "1")));
    try (ZipFile zip = ZipFile.builder().setByteArray(first).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
      }
    }
  }
}
