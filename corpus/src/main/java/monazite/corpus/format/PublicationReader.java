package monazite.corpus.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import monazite.corpus.document.PublicationNumber;

/// Reads a publication number in any writing.
final class PublicationReader extends StdDeserializer<PublicationNumber> {
  private static final long serialVersionUID = 1;

  PublicationReader() {
    super(PublicationNumber.class);
  }

  @Override
  public PublicationNumber deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    String text = json.getText();
    return PublicationNumber.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no publication number"));
  }
}
