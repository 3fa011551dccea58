package monazite.corpus.format.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.media.OfficeParts;
import monazite.corpus.media.Pages;
import monazite.corpus.xml.XmlCursor;

/// Reads an XLSX workbook part by part, without ever holding a sheet: what the sheets refer to
/// (names, styles, shared texts) in a first pass over the file, the sheets in a second one. The
/// known libraries believe what a file says of its own size; one number in it can then fill the
/// memory.
final class OpenWorkbook {
  private static final String SHARED = "sharedStrings.xml";
  private static final String STYLES = "styles.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String WORKBOOK = "xl/workbook.xml";

  private final byte[] file;
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private SharedTexts texts = SharedTexts.NONE;
  private CellStyles styles = CellStyles.NONE;
  private boolean from1904;

  OpenWorkbook(byte[] file) {
    this.file = file;
  }

  /// Hands out all rows of all sheets.
  ///
  /// @throws IOException what the sink throws
  void read(SheetSink sink) throws IOException, UnreadableWorkbook {
    try (OfficeParts parts = new OfficeParts(file)) {
      for (Optional<String> name = parts.next(); name.isPresent(); name = parts.next()) {
        part(name.get(), parts);
      }
    } catch (Pages.UnreadableException e) {
      throw new UnreadableWorkbook(String.valueOf(e.getMessage()));
    } catch (XMLStreamException | RuntimeException e) {
      throw UnreadableWorkbook.damaged(e);
    }
    if (names.isEmpty()) {
      throw new UnreadableWorkbook(
          "a workbook without sheets, or not an XLSX one: save it as XLSX");
    }
    int read = 0;
    try (OfficeParts parts = new OfficeParts(file)) {
      for (Optional<String> name = parts.next(); name.isPresent(); name = parts.next()) {
        Optional<String> sheet = sheet(name.get());
        if (sheet.isPresent()) {
          read++;
          sink.sheet(sheet.get());
          new SheetRows(parts, texts, styles, from1904).each(sink);
        }
      }
    } catch (Pages.UnreadableException e) {
      throw new UnreadableWorkbook(String.valueOf(e.getMessage()));
    } catch (XMLStreamException | RuntimeException e) {
      throw UnreadableWorkbook.damaged(e);
    }
    if (read < names.size()) {
      throw new UnreadableWorkbook(
          "only " + read + " of its " + names.size() + " sheets are there or are tables of cells");
    }
  }

  private void part(String name, OfficeParts parts) throws XMLStreamException, UnreadableWorkbook {
    if (name.equals(WORKBOOK)) {
      workbook(parts.cursor());
    } else if (name.equals(RELATIONS)) {
      relations(parts.cursor());
    } else if (name.startsWith("xl/") && name.endsWith("/" + SHARED)) {
      texts = SharedTexts.read(parts);
    } else if (name.startsWith("xl/") && name.endsWith("/" + STYLES)) {
      styles = CellStyles.read(parts.cursor());
    }
  }

  private void workbook(XmlCursor xml) throws XMLStreamException {
    xml.child();
    while (xml.child()) {
      switch (xml.name()) {
        case "workbookPr" -> {
          String counts = xml.attribute("date1904");
          from1904 = counts.equals("1") || counts.equals("true");
          xml.skip();
        }
        case "sheets" -> {
          while (xml.child()) {
            names.add(xml.attribute("name"));
            ids.put(xml.attributes().getOrDefault("id", ""), xml.attribute("name"));
            xml.skip();
          }
        }
        default -> xml.skip();
      }
    }
  }

  private void relations(XmlCursor xml) throws XMLStreamException {
    xml.child();
    while (xml.child()) {
      String target = xml.attribute("Target");
      targets.put(
          target.startsWith("/") ? target.substring(1) : "xl/" + target, xml.attribute("Id"));
      xml.skip();
    }
  }

  /// The name of the sheet that a part is; empty where it is something else.
  private Optional<String> sheet(String part) {
    return Optional.ofNullable(targets.get(part)).map(ids::get);
  }
}
