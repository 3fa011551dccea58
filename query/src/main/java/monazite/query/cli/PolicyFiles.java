package monazite.query.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.input.DumpSink;
import monazite.corpus.input.Dumps;
import monazite.corpus.policy.PolicyDocument;

/// Reads policy documents out of files, without an index; says of the rest why it isn't one.
final class PolicyFiles implements DumpSink {
  private final List<PolicyDocument> documents = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Terminal terminal;
  private boolean lacking;

  private PolicyFiles(Terminal terminal) {
    this.terminal = terminal;
  }

  /// What was read.
  ///
  /// @param lacking whether an input couldn't be read, or held no policy document
  record Found(List<PolicyDocument> documents, boolean lacking) {}

  /// The policy documents of files, folders and archives, each text once.
  static Found read(List<String> inputs, Terminal terminal) throws IOException {
    PolicyFiles files = new PolicyFiles(terminal);
    Dumps.read(inputs, terminal.in(), files);
    return new Found(List.copyOf(files.documents), files.lacking);
  }

  @Override
  public void record(SourceFormat format, RawRecord record) {
    switch (format.parse(record)) {
      case Reading.Policy(var policy) -> {
        if (ids.add(policy.id())) {
          documents.add(policy);
        }
      }
      case Reading.Parsed(var patent) ->
          says(record.source(), "a patent, no policy document: " + patent.publication());
      case Reading.Skipped(var where, var why) -> says(where, why);
      case Reading.Broken(var where, var why) -> says(where, why);
    }
  }

  @Override
  public void oversize(Source source, long bytes) {
    says(source, "too large for one document: " + bytes + " bytes");
  }

  @Override
  public void problem(SourceFormat.Origin origin, String why) {
    says(new Source("", origin.file(), origin.entry(), 0), why);
  }

  @Override
  public void unknown(SourceFormat.Origin origin, String why) {
    says(new Source("", origin.file(), origin.entry(), 0), why);
  }

  private void says(Source where, String why) {
    lacking = true;
    String entry = where.entry().isEmpty() ? "" : "!" + where.entry();
    terminal.err().println("monazite: " + where.file() + entry + ": " + why);
  }
}
