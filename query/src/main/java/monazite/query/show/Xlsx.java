package monazite.query.show;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import monazite.query.show.Table.Column;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/// Writes an answer as an Excel workbook (XLSX, ISO/IEC 29500): a sheet for each table, then what a
/// spreadsheet should get in full, the notes and what the report rests on. The same answer gives the
/// same bytes.
final class Xlsx {
  /// The earliest time that an entry of an archive can have: nobody's clock.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED =
      Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

  private Xlsx() {}

  static byte[] of(Answer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Monazite", null)) {
      SheetNames names = new SheetNames();
      for (Table table : sheets(answer)) {
        new XlsxSheet(workbook.newWorksheet(names.of(table.title())), table).write();
      }
      workbook.finish();
      return timeless(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory doesn't fail
    }
  }

  private static List<Table> sheets(Answer answer) {
    List<Table> sheets = new ArrayList<>(answer.tables());
    if (!sheets.contains(answer.flat())) {
      sheets.add(answer.flat());
    }
    if (!answer.notes().isEmpty()) {
      sheets.add(
          new Table(
              "Notes",
              List.of(Column.prose("note", "note")),
              answer.notes().stream().map(List::of).toList()));
    }
    answer
        .provenance()
        .ifPresent(
            basis -> {
              sheets.add(basis.table());
              sheets.add(basis.sourceTable());
            });
    return sheets;
  }

  /// The archive without the times that the library writes into it.
  private static byte[] timeless(byte[] archive) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
    try (ZipFile from = ZipFile.builder().setByteArray(archive).get();
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(NO_TIME);
        to.putNextEntry(same);
        try (InputStream content = from.getInputStream(entry)) {
          if (entry.getName().equals(PROPERTIES)) {
            String xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            to.write(CREATED.matcher(xml).replaceAll("").getBytes(StandardCharsets.UTF_8));
          } else {
            content.transferTo(to);
          }
        }
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
