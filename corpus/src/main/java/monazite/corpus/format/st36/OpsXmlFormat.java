package monazite.corpus.format.st36;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;

/// Answers of the EPO's Open Patent Services as XML: bibliographic data, full texts, searches,
/// families, legal status, register. Each member of an answer is a record.
public final class OpsXmlFormat implements SourceFormat {
  @Override
  public String id() {
    return "ops-xml";
  }

  @Override
  public About about() {
    return new About(
        "Answers of the EPO's Open Patent Services (OPS) as XML",
        "an XML document whose root is world-patent-data, or a part cut out of one",
        List.of("text", "claims", "dates", "codes", "parties", "legal events", "families"));
  }

  @Override
  public boolean recognises(byte[] head) {
    return Members.isAnswer(XmlAnswers.root(head));
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
