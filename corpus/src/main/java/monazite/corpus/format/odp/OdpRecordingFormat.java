package monazite.corpus.format.odp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.UsXml;

/// The same answers in a recording of a program's requests to the office's services.
public final class OdpRecordingFormat implements SourceFormat {
  private static final Pattern BEGINS = Pattern.compile("\\s*(?:---\\s*)?(?:http_)?interactions:");
  private static final Pattern SERVICE = Pattern.compile("uri: https?://[a-z.-]{0,40}uspto\\.gov/");

  @Override
  public String id() {
    return "uspto-odp-recording";
  }

  @Override
  public About about() {
    return new About(
        "Recordings (YAML) of such answers of USPTO services",
        "a text that begins with interactions: and names a service of uspto.gov",
        List.of("text", "claims", "dates", "term facts", "codes", "parties", "legal events"));
  }

  @Override
  public boolean recognises(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return BEGINS.matcher(text).lookingAt() && SERVICE.matcher(text).find();
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    OdpReader.split(in, new Recording(), id(), origin, sink);
  }

  @Override
  public Reading parse(RawRecord record) {
    try {
      String text = Quoted.unquoted(record.bytes());
      return text.startsWith("{") || text.startsWith("[")
          ? OdpReader.read(text, record)
          : new Reading.Skipped(record.source(), "an answer that is no JSON");
    } catch (IllegalArgumentException e) {
      return new Reading.Broken(record.source(), String.valueOf(e.getMessage()));
    }
  }

  @Override
  public String office(RawRecord record) {
    return UsXml.OFFICE;
  }
}
