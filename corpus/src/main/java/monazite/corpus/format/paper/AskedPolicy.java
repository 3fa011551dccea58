package monazite.corpus.format.paper;

import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Source;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.media.PageText;
import monazite.corpus.media.Pages;
import monazite.corpus.policy.PlainText;
import monazite.corpus.policy.PolicyDocument;
import monazite.corpus.policy.PolicyEvidence;
import monazite.corpus.policy.PolicyText;

/// Reads a file that somebody names as a policy document, though few of its words show that it is
/// one: an article on patents, a news page, a single section.
public final class AskedPolicy {
  private AskedPolicy() {}

  /// The document; empty where the file is a patent, a table, program code, too short or can't be
  /// read.
  public static Optional<PolicyDocument> read(byte[] file, Source source) {
    byte[] head = Arrays.copyOf(file, Math.min(file.length, SourceFormat.HEAD));
    try {
      if (!PaperFormat.isPaper(head)) {
        return PlainText.of(file, false)
            .filter(text -> PolicyEvidence.unfit(text).isEmpty())
            .map(text -> PolicyText.of(text, source));
      }
      Optional<PageText> page = PaperFormat.text(file);
      return page.isPresent()
              && PaperReader.read(page.get(), PaperFormat.isPdf(head), source)
                  instanceof Reading.Skipped
              && PolicyEvidence.unfit(PolicyPages.text(page.get())).isEmpty()
          ? Optional.of(PolicyPages.document(page.get(), source))
          : Optional.empty();
    } catch (Pages.UnreadableException | XMLStreamException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
