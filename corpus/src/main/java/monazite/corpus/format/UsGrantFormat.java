package monazite.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/// United States grants in Red Book XML, single or glued; sequence listings that stand between
/// them are skipped, application publications are read as what they are.
final class UsGrantFormat implements SourceFormat {
  @Override
  public String id() {
    return "us-grant-xml";
  }

  @Override
  public About about() {
    return new About(
        "United States grants, Red Book XML v4.0 to v4.7 (2005 on)",
        "an XML document whose root is us-patent-grant, or a sequence listing before one",
        List.of("text", "claims", "dates", "term facts", "codes", "parties"));
  }

  @Override
  public boolean recognises(byte[] head) {
    return RedBook.beginsWith(head, "us-patent-grant", "sequence-cwu", "us-sequence-listing");
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
  public int[] judgedParts(byte[] record) {
    return RedBookParts.of(record);
  }

  @Override
  public Set<String> keys(RawRecord record) {
    return UsXml.keys(this, record);
  }
}
