package monazite.corpus.format.st36;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;

/// Full texts of the Chinese office, of both generations, single or glued.
public final class CnipaFormat implements SourceFormat {
  @Override
  public String id() {
    return "cnipa-xml";
  }

  @Override
  public About about() {
    return new About(
        "Chinese applications, patents and utility models, full text: CNIPA"
            + " (PatentDocumentAndRelated) and the older SIPO form",
        "an XML document whose root is PatentDocumentAndRelated or cn-patent-document",
        List.of("text", "claims", "dates", "codes", "parties"));
  }

  @Override
  public boolean recognises(byte[] head) {
    return Vocabularies.isRoot(id(), XmlAnswers.root(head));
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

  @Override
  public int[] judgedParts(byte[] record) {
    return JudgedParts.of(record);
  }
}
