package monazite.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// United States grants as APS text: tagged lines, a record begins with `PATN`.
final class GreenBookFormat implements SourceFormat {
  @Override
  public String id() {
    return "us-greenbook";
  }

  @Override
  public About about() {
    return new About(
        "United States grants, APS text (Green Book), 1976 to 2001",
        "a line PATN, followed by a line that begins with WKU",
        List.of("text", "claims", "dates", "term facts", "codes", "parties"));
  }

  /// Yearly files begin with a line of their own (`HHHHHT`), so `PATN` may come a little later.
  @Override
  public boolean recognises(byte[] head) {
    String text = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
    String begin = text.stripLeading();
    if (!begin.startsWith("PATN") && !begin.startsWith("HHHHH")) {
      return false;
    }
    List<String> lines = begin.lines().filter(line -> !line.isBlank()).limit(12).toList();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals("PATN") && lines.get(i + 1).startsWith("WKU")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    new Cutter(new GreenBookBoundaries(), id(), origin, sink).cut(in);
  }

  @Override
  public Reading parse(RawRecord record) {
    try {
      return GreenBookReader.read(record);
    } catch (RuntimeException e) {
      return new Reading.Broken(record.source(), Reasons.of(e));
    }
  }

  @Override
  public String office(RawRecord record) {
    return UsXml.OFFICE;
  }

  @Override
  public Set<String> keys(RawRecord record) {
    return RawKeys.ofLinesBefore(this, record, "ABST");
  }
}
