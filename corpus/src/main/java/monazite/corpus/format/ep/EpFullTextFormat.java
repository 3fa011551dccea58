package monazite.corpus.format.ep;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import monazite.corpus.format.Cutter;
import monazite.corpus.format.RawKeys;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.XmlBoundaries;
import monazite.corpus.format.XmlRecords;
import monazite.corpus.xml.XmlCursor;
import monazite.corpus.xml.XmlHead;

/// European applications and patents with their full text, single or glued.
public final class EpFullTextFormat implements SourceFormat {
  @Override
  public String id() {
    return "ep-fulltext";
  }

  @Override
  public About about() {
    return new About(
        "European applications and patents, full text (ep-patent-document 1.0 to 1.5.1)",
        "an XML document whose DOCTYPE or first element is ep-patent-document",
        List.of("text", "claims", "dates", "codes", "parties", "legal events"));
  }

  @Override
  public boolean recognises(byte[] head) {
    return XmlHead.type(head).filter(EpReader.ROOT::equals).isPresent();
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    new Cutter(new XmlBoundaries(List.of(EpReader.ROOT)), id(), origin, sink).cut(in);
  }

  @Override
  public Reading parse(RawRecord record) {
    return XmlRecords.read(record, (bytes, source) -> EpReader.read(XmlCursor.of(bytes), source));
  }

  @Override
  public String office(RawRecord record) {
    return EpReader.OFFICE;
  }

  @Override
  public Set<String> keys(RawRecord record) {
    return RawKeys.ofFrontPage(this, record, "</SDOBI>");
  }
}
