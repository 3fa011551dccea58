package monazite.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/// United States application publications in Red Book XML, single or glued.
final class UsApplicationFormat implements SourceFormat {
  @Override
  public String id() {
    return "us-app-xml";
  }

  @Override
  public About about() {
    return new About(
        "United States application publications, Red Book XML v4.0 to v4.5 (2005 on)",
        "an XML document whose root is us-patent-application",
        List.of("text", "claims", "dates", "codes", "parties"));
  }

  @Override
  public boolean recognises(byte[] head) {
    return RedBook.beginsWith(head, "us-patent-application");
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
