package monazite.corpus.format.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.media.OfficeParts;
import monazite.corpus.media.PageText;
import monazite.corpus.media.Pages;
import monazite.corpus.xml.XmlCursor;

/// The text of a Word document: a line for each paragraph. Paragraphs that Word numbers by itself
/// have no number in their text; they are counted, so that claims keep theirs.
final class DocxText {
  private static final String DOCUMENT = "word/document.xml";
  private static final int MOST_LINES = 200_000;

  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final StringBuilder line = new StringBuilder();

  private DocxText() {}

  static PageText of(byte[] file) throws Pages.UnreadableException, XMLStreamException {
    DocxText text = new DocxText();
    try (OfficeParts parts = new OfficeParts(file)) {
      for (Optional<String> name = parts.next(); name.isPresent(); name = parts.next()) {
        if (name.get().equals(DOCUMENT)) {
          XmlCursor xml = parts.cursor();
          xml.child();
          text.blocks(xml, parts);
        }
      }
    }
    return new PageText(List.copyOf(text.lines), Map.of());
  }

  private void blocks(XmlCursor xml, OfficeParts parts) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "p" -> {
          parts.rest();
          paragraph(xml);
          endLine();
        }
        case "del", "sectPr", "tblPr", "trPr", "tcPr" -> xml.skip();
        default -> blocks(xml, parts);
      }
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
    if (level.equals("0") && !list.equals("0")) {
      line.append(counts.merge(list, 1, Integer::sum)).append(". ");
    }
  }

  private void endLine() throws XMLStreamException {
    String folded = line.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    line.setLength(0);
    if (!folded.isEmpty()) {
      lines.add(folded);
      if (lines.size() > MOST_LINES) {
        throw new XMLStreamException("more than " + MOST_LINES + " lines: no patent");
      }
    }
  }
}
