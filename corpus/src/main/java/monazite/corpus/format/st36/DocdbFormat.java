package monazite.corpus.format.st36;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;

/// Exchange documents of DOCDB, the EPO's bibliographic database: whole files, or documents cut out
/// of one, which lack prolog and namespace declaration.
public final class DocdbFormat implements SourceFormat {
  @Override
  public String id() {
    return "docdb";
  }

  @Override
  public About about() {
    return new About(
        "DOCDB exchange documents: front and back files of the EPO's bibliographic database",
        "an XML document whose root is exchange-documents or exchange-document",
        List.of("text", "dates", "codes", "parties", "families"));
  }

  @Override
  public boolean recognises(byte[] head) {
    return Members.isExchange(XmlAnswers.root(head));
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    XmlAnswers.split(in, id(), origin, sink);
  }

  @Override
  public Reading parse(RawRecord record) {
    return XmlAnswers.parse(record);
  }

  @Override
  public String office(RawRecord record) {
    return XmlAnswers.office(record);
  }
}
