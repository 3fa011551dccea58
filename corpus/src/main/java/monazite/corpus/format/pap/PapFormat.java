package monazite.corpus.format.pap;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.UsXml;
import monazite.corpus.xml.XmlHead;

/// United States application publications before Red Book XML, single or glued.
public final class PapFormat implements SourceFormat {
  @Override
  public String id() {
    return "us-app-pap";
  }

  @Override
  public About about() {
    return new About(
        "United States application publications, PAP XML v1.x, 2001 to 2004",
        "an XML document whose DOCTYPE or first element is patent-application-publication",
        List.of("text", "claims", "dates", "codes", "parties"));
  }

  @Override
  public boolean recognises(byte[] head) {
    return XmlHead.type(head).filter(PapReader.ROOT::equals).isPresent();
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
