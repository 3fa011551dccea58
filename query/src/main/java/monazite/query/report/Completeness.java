package monazite.query.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;
import monazite.corpus.document.TermFacts;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.input.DumpSink;
import monazite.corpus.input.Dumps;

/// How much of what a patent document can hold the records of each format hold, as they are read:
/// nothing is merged or judged.
///
/// @param byFormat counts by the format's id; what no format reads is under `unknown`
public record Completeness(Map<String, Counts> byFormat) {
  private static final String UNKNOWN = "unknown";

  /// What a document can hold.
  public enum Part {
    TITLE,
    ABSTRACT,
    CLAIMS,
    DESCRIPTION,
    FILED,
    PRIORITY,
    PUBLISHED,
    GRANTED,
    /// Applicants or assignees.
    PARTIES,
    CODES,
    TERM_FACTS,
    EVENTS,
    FAMILY;

    boolean isIn(PatentDocument document) {
      return switch (this) {
        case TITLE -> !document.titles().isEmpty();
        case ABSTRACT -> !document.abstracts().isEmpty();
        case CLAIMS -> !document.claims().isEmpty();
        case DESCRIPTION -> !document.descriptions().isEmpty();
        case FILED -> document.filed().isPresent();
        case PRIORITY -> !document.priorities().isEmpty();
        case PUBLISHED -> document.published().isPresent();
        case GRANTED -> document.granted().isPresent();
        case PARTIES ->
            document.parties().stream().anyMatch(it -> it.role() != Party.Role.INVENTOR);
        case CODES -> !document.classifications().isEmpty();
        case TERM_FACTS -> statesTerm(document.termFacts());
        case EVENTS -> !document.termFacts().events().isEmpty();
        case FAMILY -> document.simpleFamily().isPresent();
      };
    }
  }

  /// Counts of one format.
  ///
  /// @param records as the format cuts them, or streams that no format reads
  /// @param documents records that are a patent document
  /// @param policies records that are a policy document
  /// @param mended documents whose record was not well-formed and was mended
  /// @param skipped records that are something else
  /// @param broken records that can't be read
  /// @param with documents that have a part
  public record Counts(
      long records,
      long documents,
      long policies,
      long mended,
      long skipped,
      long broken,
      Map<Part, Long> with) {
    /// The share of documents that have a part, 0 to 1; 0 where there are none.
    public double share(Part part) {
      return documents == 0 ? 0 : (double) with.getOrDefault(part, 0L) / documents;
    }
  }

  private static boolean statesTerm(TermFacts facts) {
    return facts.adjustmentDays().isPresent()
        || facts.frontPageRead()
        || facts.lengthOfGrantYears().isPresent()
        || facts.terminalDisclaimer()
        || facts.disclaimedFrom().isPresent()
        || facts.internationalFiling().isPresent();
  }

  /// Reads inputs to their end, on the calling thread.
  ///
  /// @param inputs as `index` takes them
  public static Completeness of(List<String> inputs, InputStream standardInput) throws IOException {
    Map<String, Tally> tallies = new TreeMap<>();
    Dumps.read(
        inputs,
        standardInput,
        new DumpSink() {
          private Tally tally(String id) {
            return tallies.computeIfAbsent(id, _ -> new Tally());
          }

          @Override
          public void record(SourceFormat format, RawRecord record) {
            tally(format.id()).take(format.parse(record));
          }

          @Override
          public void oversize(Source source, long bytes) {
            tally(source.format()).broken++;
          }

          @Override
          public void problem(SourceFormat.Origin origin, String why) {
            tally(UNKNOWN).broken++;
          }

          @Override
          public void unknown(SourceFormat.Origin origin, String why) {
            tally(UNKNOWN).skipped++;
          }
        });
    Map<String, Counts> byFormat = new TreeMap<>();
    tallies.forEach((id, tally) -> byFormat.put(id, tally.counts()));
    return new Completeness(byFormat);
  }

  /// Counts as they grow.
  private static final class Tally {
    private final Map<Part, Long> with = new EnumMap<>(Part.class);
    private long documents;
    private long policies;
    private long mended;
    private long skipped;
    private long broken;

    void take(Reading reading) {
      switch (reading) {
        case Reading.Parsed(var document) -> {
          documents++;
          mended += document.source().mended().isEmpty() ? 0 : 1;
          for (Part part : Part.values()) {
            with.merge(part, part.isIn(document) ? 1L : 0L, Long::sum);
          }
        }
        case Reading.Policy(var _) -> policies++;
        case Reading.Skipped(var _, var _) -> skipped++;
        case Reading.Broken(var _, var _) -> broken++;
      }
    }

    Counts counts() {
      return new Counts(
          documents + policies + skipped + broken,
          documents,
          policies,
          mended,
          skipped,
          broken,
          Map.copyOf(with));
    }
  }
}
