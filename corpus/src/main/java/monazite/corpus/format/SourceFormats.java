package monazite.corpus.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import monazite.corpus.format.dump.DumpFormats;
import monazite.corpus.format.ep.EpFullTextFormat;
import monazite.corpus.format.fee.FeeEventFormat;
import monazite.corpus.format.odp.OdpFormat;
import monazite.corpus.format.odp.OdpRecordingFormat;
import monazite.corpus.format.pap.PapFormat;
import monazite.corpus.format.paper.PaperFormat;
import monazite.corpus.format.paper.PolicyFormat;
import monazite.corpus.format.patdoc.PatdocFormat;
import monazite.corpus.format.st36.DocdbFormat;
import monazite.corpus.format.st36.OpsJsonFormat;
import monazite.corpus.format.st36.OpsXmlFormat;
import monazite.corpus.format.st36.St36Format;
import monazite.corpus.format.st36.VocabularyFormat;

/// Every format that can be read, in the order in which they are asked.
public final class SourceFormats {
  /// All of them.
  public static final List<SourceFormat> ALL =
      Stream.of(
              Stream.<SourceFormat>of(
                  new UsGrantFormat(),
                  new UsApplicationFormat(),
                  new PatdocFormat(),
                  new PapFormat(),
                  new EpFullTextFormat(),
                  new GreenBookFormat(),
                  new St36Format(),
                  VocabularyFormat.ST96,
                  VocabularyFormat.CNIPA,
                  VocabularyFormat.JPO,
                  new DocdbFormat(),
                  new OpsXmlFormat(),
                  new OpsJsonFormat(),
                  new OdpFormat(),
                  new OdpRecordingFormat(),
                  new FeeEventFormat(),
                  new JsonLinesFormat()),
              DumpFormats.ALL.stream(),
              Stream.<SourceFormat>of(new PaperFormat(), new PolicyFormat()))
          .flatMap(formats -> formats)
          .toList();

  private SourceFormats() {}

  /// The first format that recognises a stream by its first bytes; empty where none does.
  public static Optional<SourceFormat> of(byte[] head) {
    return ALL.stream().filter(format -> format.recognises(head)).findFirst();
  }
}
