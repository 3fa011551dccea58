package monazite.corpus.format.patdoc;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.UsXml;
import monazite.corpus.xml.XmlHead;

/// United States grants between APS text and Red Book XML, single or glued.
public final class PatdocFormat implements SourceFormat {
  @Override
  public String id() {
    return "us-grant-sgml";
  }

  @Override
  public About about() {
    return new About(
        "United States grants, SGML and XML by WIPO ST.32 (PATDOC v2.4 and v2.5), 2001 to 2004",
        "a document whose DOCTYPE or first element is PATDOC",
        List.of("text", "claims", "dates", "term facts", "codes", "parties"));
  }

  @Override
  public boolean recognises(byte[] head) {
    return XmlHead.type(head).filter(PatdocReader.ROOT::equals).isPresent();
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    UsXml.split(in, id(), origin, sink);
  }

  @Override
  public Reading parse(RawRecord record) {
    return UsXml.parse(record);
  }

  @Override
  public String office(RawRecord record) {
    return UsXml.OFFICE;
  }

  @Override
  public Set<String> keys(RawRecord record) {
    return UsXml.keys(this, record);
  }
}
