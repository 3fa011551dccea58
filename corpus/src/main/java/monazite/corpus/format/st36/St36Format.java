package monazite.corpus.format.st36;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import monazite.corpus.format.RawKeys;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;

/// Full texts in the manner of WIPO Standard ST.36, single or glued: MAREC, EPO, WIPO, Sweden.
public final class St36Format implements SourceFormat {
  @Override
  public String id() {
    return "st36";
  }

  @Override
  public About about() {
    return new About(
        "Full texts of many offices in WIPO Standard ST.36: MAREC, EPO, WIPO, Sweden",
        "an XML document whose root is patent-document or one of its variants",
        List.of("text", "claims", "dates", "codes", "parties", "families"));
  }

  @Override
  public boolean recognises(byte[] head) {
    return Members.isText(XmlAnswers.root(head));
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
  public Set<String> keys(RawRecord record) {
    return RawKeys.ofFrontPage(this, record, XmlAnswers.FRONT_PAGE_END);
  }
}
