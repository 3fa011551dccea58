package monazite.corpus.format.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.media.OfficeParts;
import monazite.corpus.media.PageLine;
import monazite.corpus.media.PageText;
import monazite.corpus.media.Pages;
import monazite.corpus.xml.XmlCursor;

/// The text of a Word document: a line for each paragraph. Paragraphs that Word numbers by itself
/// have no number in their text; they are counted, so that claims keep theirs.
final class DocxText {
  private static final String DOCUMENT = "word/document.xml";
  private static final String NOTES = "word/footnotes.xml";

  /// Names of styles of headings as Word has them in its languages.
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:heading|title|berschrift|titre|titel).{0,8}|[1-9]|.{0,4}(?:标题|標題|見出し|제목|표제).{0,4}");
  private static final int MOST_LINES = 200_000;

  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final StringBuilder line = new StringBuilder();
  private final List<PageLine> marked = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private int rows;
  private PageLine.Mark mark = PageLine.Mark.PARAGRAPH;

  private DocxText() {}

  static PageText of(byte[] file) throws Pages.UnreadableException, XMLStreamException {
    DocxText text = new DocxText();
    try (OfficeParts parts = new OfficeParts(file)) {
      for (Optional<String> name = parts.next(); name.isPresent(); name = parts.next()) {
        if (name.get().equals(DOCUMENT) || name.get().equals(NOTES)) {
          XmlCursor xml = parts.cursor();
          xml.child();
          text.blocks(xml, parts, name.get().equals(NOTES));
        }
      }
    }
    return new PageText(List.copyOf(text.lines), Map.of(), List.copyOf(text.marked));
  }

  private void blocks(XmlCursor xml, OfficeParts parts, boolean notes) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "p" -> {
          parts.rest();
          mark = notes ? PageLine.Mark.NOTE : PageLine.Mark.PARAGRAPH;
          paragraph(xml);
          endLine();
        }
        case "tr" -> {
          rows++;
          blocks(xml, parts, notes);
          rows--;
          endRow();
        }
        case "tc" -> {
          cells.add("");
          blocks(xml, parts, notes);
        }
        case "del", "sectPr", "tblPr", "trPr", "tcPr" -> xml.skip();
        default -> blocks(xml, parts, notes);
      }
    }
  }

  private void endRow() {
    if (rows == 0) {
      boolean row = cells.stream().filter(it -> !it.isEmpty()).count() > 1;
      String text = String.join(" | ", cells).strip();
      if (row) {
        marked.add(new PageLine(0, text, PageLine.Mark.ROW, true));
      } else if (!text.isEmpty()) {
        marked.add(new PageLine(0, String.join("", cells), PageLine.Mark.PARAGRAPH, true));
      }
      cells.clear();
    }
  }

  private void paragraph(XmlCursor xml) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "t", "delText" -> {
          boolean deleted = xml.name().equals("delText");
          line.append(deleted ? skipped(xml) : xml.exact());
        }
        case "tab" -> {
          xml.skip();
          line.append(' ');
        }
        case "br", "cr" -> {
          xml.skip();
          endLine();
        }
        case "numPr" -> number(xml);
        case "pStyle" -> {
          boolean heading = HEADING.matcher(xml.attributes().getOrDefault("val", "")).matches();
          mark = heading && mark != PageLine.Mark.NOTE ? PageLine.Mark.HEADING : mark;
          xml.skip();
        }
        case "del", "fldChar", "instrText" -> xml.skip();
        default -> paragraph(xml);
      }
    }
  }

  private static String skipped(XmlCursor xml) throws XMLStreamException {
    xml.skip();
    return "";
  }

  private void number(XmlCursor xml) throws XMLStreamException {
    String level = "0";
    String list = "";
    while (xml.child()) {
      String value = xml.attributes().getOrDefault("val", "");
      level = xml.name().equals("ilvl") ? value : level;
      list = xml.name().equals("numId") ? value : list;
      xml.skip();
    }
    if (mark == PageLine.Mark.PARAGRAPH && !list.equals("0")) {
      mark = PageLine.Mark.ITEM;
    }
    if (level.equals("0") && !list.equals("0")) {
      line.append(counts.merge(list, 1, Integer::sum)).append(". ");
    }
  }

  private void endLine() throws XMLStreamException {
    String folded = line.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    line.setLength(0);
    if (!folded.isEmpty()) {
      lines.add(folded);
      if (rows > 0 && !cells.isEmpty()) {
        cells.set(cells.size() - 1, (cells.getLast() + " " + folded).strip());
      } else {
        marked.add(new PageLine(0, folded, mark, true));
      }
      if (lines.size() > MOST_LINES) {
        throw new XMLStreamException(
            "more than " + MOST_LINES + " lines: neither a patent nor a policy document");
      }
    }
  }
}
