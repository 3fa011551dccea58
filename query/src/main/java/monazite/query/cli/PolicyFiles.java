package monazite.query.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.paper.AskedPolicy;
import monazite.corpus.input.DumpSink;
import monazite.corpus.input.Dumps;
import monazite.corpus.policy.PolicyDocument;

/// Reads policy documents out of files, without an index; says of the rest why it isn't one.
final class PolicyFiles implements DumpSink {
  /// Bytes of the longest file that is read because it is named.
  private static final long LARGEST = 16 << 20;

  private final List<PolicyDocument> documents = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Terminal terminal;

  /// What there is to say of the input at hand.
  private final List<String> complaints = new ArrayList<>();

  /// It is known what the input at hand is, or that it can't be read.
  private boolean settled;

  private boolean lacking;

  private PolicyFiles(Terminal terminal) {
    this.terminal = terminal;
  }

  /// What was read.
  ///
  /// @param lacking whether an input couldn't be read, or held no policy document
  record Found(List<PolicyDocument> documents, boolean lacking) {}

  /// The policy documents of files, folders and archives, each text once. A file that is named
  /// itself is taken for one although few of its words show it.
  static Found read(List<String> inputs, Terminal terminal) throws IOException {
    PolicyFiles files = new PolicyFiles(terminal);
    for (String input : inputs) {
      files.settled = false;
      files.complaints.clear();
      Dumps.read(List.of(input), terminal.in(), files);
      if (!files.settled && files.isAsked(input)) {
        continue;
      }
      files.lacking |= !files.complaints.isEmpty();
      files.complaints.forEach(files::print);
    }
    return new Found(List.copyOf(files.documents), files.lacking);
  }

  private boolean isAsked(String input) throws IOException {
    Path file = Path.of(input);
    if (input.equals("-") || !Files.isRegularFile(file) || Files.size(file) > LARGEST) {
      return false;
    }
    Optional<PolicyDocument> asked =
        AskedPolicy.read(Files.readAllBytes(file), new Source("policy", input, "", 0));
    asked.filter(one -> ids.add(one.id())).ifPresent(documents::add);
    asked.ifPresent(
        one -> print(input + ": read as named, though few words in it show a policy document"));
    return asked.isPresent();
  }

  @Override
  public void record(SourceFormat format, RawRecord record) {
    switch (format.parse(record)) {
      case Reading.Policy(var policy) -> {
        settled = true;
        if (ids.add(policy.id())) {
          documents.add(policy);
        }
      }
      case Reading.Parsed(var patent) -> {
        settled = true;
        says(record.source(), "a patent, no policy document: " + patent.publication());
      }
      case Reading.Skipped(var where, var why) -> says(where, why);
      case Reading.Broken(var where, var why) -> {
        settled = true;
        says(where, why);
      }
    }
  }

  @Override
  public void oversize(Source source, long bytes) {
    settled = true;
    says(source, "too large for one document: " + bytes + " bytes");
  }

  @Override
  public void problem(SourceFormat.Origin origin, String why) {
    settled = true;
    says(new Source("", origin.file(), origin.entry(), 0), why);
  }

  @Override
  public void unknown(SourceFormat.Origin origin, String why) {
    says(new Source("", origin.file(), origin.entry(), 0), why);
  }

  private void says(Source where, String why) {
    String entry = where.entry().isEmpty() ? "" : "!" + where.entry();
    complaints.add(where.file() + entry + ": " + why);
  }

  private void print(String line) {
    terminal.err().println("monazite: " + line);
  }
}
