package monazite.corpus.format.st36;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;

/// Publications by WIPO Standard ST.96, of whichever office, single or glued.
public final class St96Format implements SourceFormat {
  @Override
  public String id() {
    return "wipo-st96";
  }

  @Override
  public About about() {
    return new About(
        "Publications of many offices in WIPO Standard ST.96 (versions 1 to 8)",
        "an XML document whose root is PatentPublication or ApplicationBody, under any prefix",
        List.of("text", "claims", "dates", "term facts", "codes", "parties"));
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
