package monazite.corpus.format.st36;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import monazite.corpus.format.JudgedParts;
import monazite.corpus.format.RawKeys;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;

/// Full texts that say what ST.36 says by other names, single or glued. To add one, add a line here
/// and its names to `vocabularies.json`.
///
/// @param id the vocabulary's in `vocabularies.json` too
public record VocabularyFormat(String id, About about) implements SourceFormat {
  private static final JudgedParts JUDGED =
      JudgedParts.withoutLocal("Description", "description", "Drawings", "drawings");

  /// Where the front page ends under the usual prefixes; under others the whole record is read.
  private static final String[] FRONT_PAGE_ENDS = {
    XmlAnswers.FRONT_PAGE_END,
    "</pat:BibliographicData>",
    "</jppat:UnexaminedPatentPublicationBibliographicData>",
    "</jppat:InternationalPatentPublicationBibliographicData>",
    "</jppat:RegisteredPatentPublicationBibliographicData>",
    "</jputl:RegisteredUtilityModelPublicationBibliographicData>"
  };

  /// Publications by WIPO Standard ST.96, of whichever office.
  public static final SourceFormat ST96 =
      new VocabularyFormat(
          "wipo-st96",
          new About(
              "Publications of many offices in WIPO Standard ST.96 (versions 1 to 8)",
              "an XML document whose root is PatentPublication or ApplicationBody, under any"
                  + " prefix",
              List.of("text", "claims", "dates", "term facts", "codes", "parties")));

  /// Full texts of the Chinese office, of both generations.
  public static final SourceFormat CNIPA =
      new VocabularyFormat(
          "cnipa-xml",
          new About(
              "Chinese applications, patents and utility models, full text: CNIPA"
                  + " (PatentDocumentAndRelated) and the older SIPO form",
              "an XML document whose root is PatentDocumentAndRelated or cn-patent-document",
              List.of("text", "claims", "dates", "codes", "parties")));

  /// Gazettes of the Japanese office, of both generations.
  public static final SourceFormat JPO =
      new VocabularyFormat(
          "jpo-xml",
          new About(
              "Japanese gazettes, full text: applications, patents and utility models by ST.96 (2022"
                  + " on) and the earlier ST.36 form (jp-official-gazette, 2004 on)",
              "an XML document whose root is UnexaminedPatentPublication,"
                  + " RegisteredPatentPublication or the like, or jp-official-gazette",
              List.of("text", "claims", "dates", "codes", "parties")));

  @Override
  public boolean recognises(byte[] head) {
    return Vocabularies.isRoot(id, XmlAnswers.root(head));
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    XmlAnswers.split(in, id, origin, sink);
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
    return RawKeys.ofFrontPage(this, record, FRONT_PAGE_ENDS);
  }

  @Override
  public int[] judgedParts(byte[] record) {
    return JUDGED.of(record);
  }
}
