package monazite.corpus.format.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.Reasons;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.WholeFile;
import monazite.corpus.media.OfficeFiles;
import monazite.corpus.media.PageText;
import monazite.corpus.media.Pages;

/// Patents as PDF with text, as HTML and as DOCX. A file is one record. What is no patent for
/// certain may be a policy document, told by its words; else it is skipped.
public final class PaperFormat implements SourceFormat {
  private static final String ID = "paper";
  private static final String PDF = "%PDF-";
  private static final String EOF = "%%EOF";
  private static final String CUT =
      "the PDF has no end, it may be cut: what stood behind is missing";
  private static final int BEFORE_PDF = 1024;
  private static final List<String> HTML = List.of("<!doctype html", "<html");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public About about() {
    return new About(
        "Patents as documents for reading: PDF with a text layer, HTML pages as saved, DOCX",
        "the content of a PDF, HTML or DOCX file with a publication number on its front and claims"
            + " under their head, or INID codes; others are policy documents or skipped",
        List.of("text", "claims", "dates", "codes", "parties"));
  }

  @Override
  public boolean recognises(byte[] head) {
    return isPaper(head);
  }

  static boolean isPaper(byte[] head) {
    return isPdf(head) || isHtml(head) || isDocx(head);
  }

  static boolean isPdf(byte[] head) {
    String begin =
        new String(head, 0, Math.min(head.length, BEFORE_PDF), StandardCharsets.ISO_8859_1);
    int at = begin.indexOf(PDF);
    return at >= 0 && begin.substring(0, at).chars().noneMatch(c -> c == '{' || c == '<');
  }

  private static boolean isHtml(byte[] head) {
    String begin = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
    String text = begin.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    while (text.startsWith("<!--") || text.startsWith("<?xml")) {
      int end = text.indexOf('>');
      text = end < 0 ? "" : text.substring(end + 1).strip();
    }
    return HTML.stream().anyMatch(text::startsWith);
  }

  private static boolean isDocx(byte[] head) {
    return OfficeFiles.kind(head)
        .filter(it -> it == OfficeFiles.Kind.TEXT || it == OfficeFiles.Kind.OLD_TEXT)
        .isPresent();
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    WholeFile.split(in, origin, ID, sink);
  }

  @Override
  public boolean legible() {
    return false;
  }

  @Override
  public Reading parse(RawRecord record) {
    Source source = record.source();
    try {
      Optional<PageText> text = text(record.bytes());
      if (text.isEmpty()) {
        return new Reading.Broken(source, "a text in the old Word format: save it as DOCX or PDF");
      }
      boolean pdf = isPdf(record.bytes());
      Source place = pdf && isCut(record.bytes()) ? source.mended(CUT) : source;
      return switch (PaperReader.read(text.get(), pdf, place)) {
        case Reading.Skipped skipped -> PolicyPages.read(text.get(), skipped);
        case Reading.Broken(var where, var why) -> broken(where, why, record.bytes());
        case Reading reading -> reading;
      };
    } catch (Pages.UnreadableException e) {
      return broken(source, String.valueOf(e.getMessage()), record.bytes());
    } catch (XMLStreamException | RuntimeException e) {
      return new Reading.Broken(source, Reasons.of(e));
    }
  }

  private static Reading broken(Source where, String why, byte[] file) {
    boolean cut = isPdf(file) && isCut(file);
    return new Reading.Broken(where, cut ? why + "; the PDF is cut: get it whole again" : why);
  }

  /// Whether the mark at a PDF's end is missing: what could be read of it may not be all.
  private static boolean isCut(byte[] pdf) {
    int from = Math.max(0, pdf.length - BEFORE_PDF);
    return !new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1).contains(EOF);
  }

  /// The text of a paper; empty for the old Word format.
  static Optional<PageText> text(byte[] file) throws Pages.UnreadableException, XMLStreamException {
    if (isPdf(file)) {
      return Optional.of(Pages.pdf(file));
    }
    Optional<OfficeFiles.Kind> kind = OfficeFiles.kind(file);
    if (kind.isEmpty()) {
      return Optional.of(Pages.html(file));
    }
    return kind.get() == OfficeFiles.Kind.TEXT ? Optional.of(DocxText.of(file)) : Optional.empty();
  }

  @Override
  public String toString() {
    return ID;
  }
}
