package monazite.corpus.format.odp;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.UsXml;

/// File wrappers of the United States office as JSON: facts about rights, no texts.
public final class OdpFormat implements SourceFormat {
  @Override
  public String id() {
    return "uspto-odp-json";
  }

  @Override
  public About about() {
    return new About(
        "USPTO file wrappers (Open Data Portal, PEDS), trials, assignments, Public Search as JSON",
        "JSON whose first keys are patentFileWrapperDataBag, patentBag, queryResults or the like",
        List.of("text", "claims", "dates", "term facts", "codes", "parties", "legal events"));
  }

  @Override
  public boolean recognises(byte[] head) {
    return OdpReader.recognises(head);
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    OdpReader.split(in, new PlainJson(), id(), origin, sink);
  }

  @Override
  public Reading parse(RawRecord record) {
    return OdpReader.read(record.bytes(), record);
  }

  @Override
  public String office(RawRecord record) {
    return UsXml.OFFICE;
  }
}
