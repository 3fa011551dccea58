package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Source;
import monazite.corpus.input.DumpSink;
import monazite.corpus.input.Dumps;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks against the same tables as CSV, against POI's other way of reading, and hostile ones.
class WorkbookTest {
  private static final Source NOWHERE = new Source("", "", "", 0);
  private static final Path SAMPLES = Path.of("samples");
  private static final SourceFormat FORMAT = Readings.format("workbook");

  private static List<PatentDocument> placeless(List<PatentDocument> documents) {
    return documents.stream().map(it -> it.from(NOWHERE)).toList();
  }

  @Test
  void aWorkbookSaysWhatTheSameTableSaysAsCsv() throws IOException {
    for (String[] twins :
        new String[][] {
          {"espacenet-csv/german.csv", "workbook/espacenet-german.xls"},
          {"patentscope-csv/list.csv", "workbook/patentscope-list.xlsx"},
          {"patent-table/chinese.csv", "workbook/table-chinese.xlsx"},
          {"patent-table/analyst.csv", "workbook/table-analyst.xlsx"}
        }) {
      assertEquals(
          placeless(Readings.documents(SAMPLES.resolve(twins[0]))),
          placeless(Readings.documents(SAMPLES.resolve(twins[1]))));
    }
  }

  @Test
  void realRowsAreThoseThatThePoiModelHas() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(Raw.SHARED), "../shared is absent: skipped");
    int compared = 0;
    for (Path file : Raw.files("patentscope")) {
      if (!file.toString().endsWith(".xls")) {
        continue;
      }
      List<String> expected = new ArrayList<>();
      try (InputStream in = Files.newInputStream(file);
          HSSFWorkbook book = new HSSFWorkbook(in)) {
        Sheet sheet = book.getSheetAt(0);
        int head = 0;
        while (sheet.getRow(head) == null || cell(sheet.getRow(head), 1).isEmpty()) {
          head++;
        }
        for (int i = head + 1; i <= sheet.getLastRowNum(); i++) {
          Row row = sheet.getRow(i);
          for (String number : cell(row, 1).split(";", -1)) {
            expected.add(
                (i + 1)
                    + " "
                    + Raw.folded(cell(row, 0))
                    + "|"
                    + PublicationNumber.parse(number).orElseThrow());
          }
        }
      }
      List<String> read = new ArrayList<>();
      for (PatentDocument document : Readings.documents(file)) {
        read.add(
            document.source().offset()
                + " "
                + String.join("", document.titles().values())
                + "|"
                + document.publication());
      }
      assertEquals(expected, read);
      compared += read.size();
    }
    assertTrue(compared > 20);
  }

  private static String cell(Row row, int column) {
    return row.getCell(column) == null ? "" : row.getCell(column).getStringCellValue().strip();
  }

  @Test
  void workbooksAreKnownWithinArchivesAndOnStandardInput(@TempDir Path folder) throws IOException {
    Path zip = folder.resolve("all.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Path sample : List.of(SAMPLES.resolve("workbook/table-analyst.xlsx"))) {
        out.putNextEntry(new ZipEntry("in/" + sample.getFileName()));
        Files.copy(sample, out);
        out.closeEntry();
      }
    }
    List<String> seen = new ArrayList<>();
    for (String input : List.of(zip.toString(), "-")) {
      InputStream standard =
          Files.newInputStream(SAMPLES.resolve("workbook/patentscope-list.xlsx"));
      Dumps.read(List.of(input), standard, new Places(seen));
    }
    assertEquals(
        List.of(
            "in/table-analyst.xlsx!Table & more@2",
            "in/table-analyst.xlsx!Table & more@3",
            "in/table-analyst.xlsx!Table & more@4",
            "in/table-analyst.xlsx!Table & more@5",
            "ResultSet@2",
            "ResultSet@3",
            "ResultSet@4",
            "Notes@0"),
        seen);
  }

  private record Places(List<String> seen) implements DumpSink {
    @Override
    public void record(SourceFormat format, RawRecord record) {
      seen.add(record.source().entry() + "@" + record.source().offset());
    }

    @Override
    public void oversize(Source source, long bytes) {
      seen.add("oversize");
    }

    @Override
    public void problem(SourceFormat.Origin origin, String why) {
      seen.add(why);
    }

    @Override
    public void unknown(SourceFormat.Origin origin, String why) {
      seen.add(why);
    }
  }

  /// A sample with some text in one of its parts replaced.
  private static byte[] changed(String part, String from, String to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] sample = Files.readAllBytes(SAMPLES.resolve("workbook/table-chinese.xlsx"));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sample));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().equals(part)) {
          String other = text.replaceFirst(from, to);
          assertTrue(!other.equals(text), "nothing to change in " + text);
          text = other;
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> fates(byte[] workbook) {
    return Readings.of(FORMAT, workbook).stream()
        .map(
            reading ->
                switch (reading) {
                  case Reading.Parsed(var document) -> document.publication().toString();
                  case Reading.Policy(var policy) -> policy.name();
                  case Reading.Skipped(var _, var why) -> why;
                  case Reading.Broken(var _, var why) -> why;
                })
        .toList();
  }

  @Test
  void whatAHostileFileSaysOfItsOwnSizeIsNotBelieved() throws IOException {
    List<String> whole = List.of("CN113990644A", "CN113990645B", "CN113990646A");
    String shared = "xl/sharedStrings.xml";
    String sheet = "xl/worksheets/sheet1.xml";
    assertEquals(
        whole, fates(changed(shared, "uniqueCount=\"\\d+\"", "uniqueCount=\"2147483647\"")));
    assertEquals(whole, fates(changed(sheet, "r=\"F6\"", "r=\"ZZZZZZZZZZ6\"")));
    assertEquals(whole, fates(changed(sheet, "<row r=\"4\"", "<row r=\"99999999999\"")));
    assertEquals(whole, fates(changed(sheet, "(?s)(r=\"F6\".{0,40}?<v>)\\d+", "$12147483647")));
  }

  @Test
  void whatIsTooLargeOrDamagedIsToldAndWhatCameBeforeIsRead() throws IOException {
    String sheet = "xl/worksheets/sheet1.xml";
    List<String> cut = fates(changed(sheet, "(?s)<row r=\"6\".*", "<row r=\"6\"><c r="));
    assertEquals(List.of("CN113990644A", "CN113990645B"), cut.subList(0, 2));
    assertTrue(cut.get(2).startsWith("damaged workbook: "), cut::toString);
    List<String> vast =
        fates(
            changed(
                sheet,
                "(<row r=\"6\")",
                "<row><c><v>" + "1".repeat(17 << 20) + "</v></c></row>$1"));
    assertTrue(vast.getLast().contains("larger than 16 MB"), vast::toString);
    List<String> many =
        fates(changed("xl/sharedStrings.xml", "(?s)</sst>", "<si/>".repeat(1_000_001) + "</sst>"));
    assertTrue(many.getFirst().startsWith("more texts than can be held in memory"), many::toString);
    byte[] old = Files.readAllBytes(SAMPLES.resolve("workbook/espacenet-german.xls"));
    assertTrue(fates(Arrays.copyOf(old, 2000)).getLast().startsWith("damaged workbook"));
  }

  @Test
  void entitiesAreNotExpanded() throws IOException {
    List<String> seen =
        fates(
            changed(
                "xl/worksheets/sheet1.xml",
                "(?s)<worksheet(.*)<row r=\"6\"",
                "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet$1"
                    + "<row r=\"5\"><c t=\"str\"><v>&a;</v></c></row><row r=\"6\""));
    assertTrue(seen.getLast().contains("not expanded"), seen::toString);
  }
}
