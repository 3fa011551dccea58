package monazite.corpus.format.patdoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import monazite.corpus.document.Relation;
import monazite.corpus.format.DocumentId;
import monazite.corpus.xml.Sgml;

/// Element names and codes of PATDOC records, from `patdoc.json`.
final class PatdocCodes {
  private static final JsonNode CODES = load();
  private static final Pattern PROVISIONAL = Pattern.compile(CODES.path("provisional").asText());

  /// How PATDOC elements end.
  static final Sgml SGML = new Sgml(names("empty"), names("endless"));

  /// How a publication or application is named.
  static final DocumentId.Tags ID = new DocumentId.Tags("DOC", "CTRY", "DNUM", "KIND", "DATE");

  private PatdocCodes() {}

  /// The relation that an element of B600 states to an application of this number; some provisional
  /// applications stand as continuations.
  static Relation.Kind relation(String element, String number) {
    String kind = CODES.path("relations").path(element).asText("OTHER");
    return PROVISIONAL.matcher(number.replace(" ", "")).matches()
        ? Relation.Kind.PROVISIONAL
        : Relation.Kind.valueOf(kind);
  }

  private static Set<String> names(String key) {
    Set<String> names = new HashSet<>();
    CODES.path(key).forEach(name -> names.add(name.asText()));
    return names;
  }

  private static JsonNode load() {
    try (InputStream in =
        PatdocCodes.class.getResourceAsStream("/monazite/corpus/format/patdoc.json")) {
      if (in == null) {
        throw new IllegalStateException("patdoc.json is missing from the program");
      }
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
