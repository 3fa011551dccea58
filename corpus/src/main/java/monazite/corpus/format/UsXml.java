package monazite.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import monazite.corpus.format.pap.PapReader;
import monazite.corpus.format.patdoc.PatdocReader;
import monazite.corpus.xml.XmlHead;

/// Documents of the United States office in XML or SGML, whichever generation: files of several
/// years may be glued together, and applications stand among grants.
public final class UsXml {
  /// The office whose dumps these are.
  public static final String OFFICE = "US";

  private static final List<String> ROOTS =
      List.of(
          "us-patent-grant",
          "us-patent-application",
          "sequence-cwu",
          "us-sequence-listing",
          PatdocReader.ROOT,
          PapReader.ROOT);

  private UsXml() {}

  /// Cuts a stream into its documents.
  public static void split(
      InputStream in, String id, SourceFormat.Origin origin, SourceFormat.RecordSink sink)
      throws IOException {
    new Cutter(new XmlBoundaries(ROOTS), id, origin, sink).cut(in);
  }

  /// Reads one document by the rules of its generation.
  public static Reading parse(RawRecord record) {
    String type = XmlHead.type(record.bytes()).orElse("");
    return switch (type) {
      case PatdocReader.ROOT -> PatdocReader.read(record);
      case PapReader.ROOT -> PapReader.read(record);
      default -> RedBook.parse(record);
    };
  }

  /// The keys of one document: its references say them in Red Book XML, its front page in the
  /// older ones.
  public static Set<String> keys(SourceFormat format, RawRecord record) {
    Set<String> keys = RawKeys.ofReferences(record.bytes());
    return keys.isEmpty()
        ? RawKeys.ofFrontPage(format, record, "</SDOBI>", "</subdoc-bibliographic-information>")
        : keys;
  }
}
