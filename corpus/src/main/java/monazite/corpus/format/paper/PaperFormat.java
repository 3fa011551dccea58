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
import monazite.corpus.media.OfficeFiles;
import monazite.corpus.media.PageText;
import monazite.corpus.media.Pages;

/// Patents as PDF with text, as HTML and as DOCX. A file is one record. What is no patent for
/// certain is skipped: a text about patents is none.
public final class PaperFormat implements SourceFormat {
  private static final String ID = "paper";
  private static final String PDF = "%PDF-";
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
            + " under their head, or INID codes",
        List.of("text", "claims", "dates", "codes", "parties"));
  }

  @Override
  public boolean recognises(byte[] head) {
    return isPdf(head) || isHtml(head) || isDocx(head);
  }

  private static boolean isPdf(byte[] head) {
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
    Source source = new Source(ID, origin.file(), origin.entry(), 0);
    byte[] file = in.readNBytes(SourceFormat.LARGEST_RECORD + 1);
    if (file.length > SourceFormat.LARGEST_RECORD) {
      sink.oversize(source, file.length);
    } else {
      sink.record(new RawRecord(file, source));
    }
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
      return text.isEmpty()
          ? new Reading.Broken(source, "a text in the old Word format: save it as DOCX or PDF")
          : PaperReader.read(text.get(), isPdf(record.bytes()), source);
    } catch (Pages.UnreadableException e) {
      return new Reading.Broken(source, String.valueOf(e.getMessage()));
    } catch (XMLStreamException | RuntimeException e) {
      return new Reading.Broken(source, Reasons.of(e));
    }
  }

  private static Optional<PageText> text(byte[] file)
      throws Pages.UnreadableException, XMLStreamException {
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
