package monazite.corpus.format.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.Reasons;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.WholeFile;
import monazite.corpus.policy.PlainText;
import monazite.corpus.policy.PolicyEvidence;
import monazite.corpus.policy.PolicyText;

/// Policy documents as plain text. Those that are PDF, HTML or DOCX come by [PaperFormat], which
/// tells them from patents. A file is one record.
public final class PolicyFormat implements SourceFormat {
  /// As the ledger has policy documents of any form.
  static final String ID = "policy";

  /// Bytes of the longest text that is taken for one document.
  private static final int LARGEST = 16 << 20;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public About about() {
    return new About(
        "Policy documents (plans, strategies, notices) as text, PDF with a text layer, HTML, DOCX",
        "many different words of plans, measures and authorities in its text, and no patent",
        List.of("text", "dates"));
  }

  @Override
  public boolean recognises(byte[] head) {
    int at = 0;
    while (at < head.length && head[at] <= ' ' && head[at] >= 0) {
      at++;
    }
    boolean marked = at < head.length && (head[at] == '{' || head[at] == '<');
    return !marked
        && !PaperFormat.isPaper(head)
        && PlainText.of(head, true).filter(it -> PolicyEvidence.against(it).isEmpty()).isPresent();
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    WholeFile.split(in, origin, ID, sink);
  }

  @Override
  public boolean legible() {
    return false;
  }

  @Override
  public Reading parse(RawRecord record) {
    Source source = record.source();
    if (record.bytes().length > LARGEST) {
      return new Reading.Broken(
          source,
          "a text of "
              + (record.bytes().length >> 20)
              + " MB: above the bound of "
              + (LARGEST >> 20)
              + " MB for one policy document; cut it into single documents");
    }
    Optional<String> text = PlainText.of(record.bytes(), false);
    if (text.isEmpty()) {
      return new Reading.Broken(
          source, "a text whose encoding can't be told, or damaged: save it as UTF-8");
    }
    Optional<String> against = PolicyEvidence.against(text.get());
    if (against.isPresent()) {
      return new Reading.Skipped(source, against.get());
    }
    try {
      return new Reading.Policy(PolicyText.of(text.get(), source));
    } catch (RuntimeException e) {
      return new Reading.Broken(source, Reasons.of(e));
    }
  }

  @Override
  public String toString() {
    return ID;
  }
}
