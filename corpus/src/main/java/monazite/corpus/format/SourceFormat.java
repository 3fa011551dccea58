package monazite.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import monazite.corpus.document.Source;

/// Reads one kind of dump. To add a kind:
/// 1. implement this, 2. add it to [SourceFormats], 3. put a small dump and `expected.jsonl` under
/// `corpus/samples/<id>/`. The contract test does the rest.
public interface SourceFormat {
  /// Bytes that a format sees to recognise a stream.
  int HEAD = 64 * 1024;

  /// Bytes of the largest record that is held in memory; larger ones are quarantined.
  int LARGEST_RECORD = 64 * 1024 * 1024;

  /// Stable short name, as in the ledger: `us-grant-xml`.
  String id();

  /// What it is, how it is recognised and what it brings, one line each.
  About about();

  /// Whether a stream that begins with these bytes is of this kind. Decided on content alone.
  ///
  /// @param head up to [#HEAD] first bytes
  boolean recognises(byte[] head);

  /// Cuts a stream into records without parsing them, in constant memory but for the record at
  /// hand; a record above [#LARGEST_RECORD] is handed to `oversize` instead, and the
  /// next one is read.
  ///
  /// @param in read to its end, not closed
  /// @throws IOException where the stream itself fails; the records before it have been handed out
  void split(InputStream in, Origin origin, RecordSink sink) throws IOException;

  /// Turns one record into a document. Never throws on what a record contains.
  Reading parse(RawRecord record);

  /// The office that a record is of as far as its format tells without parsing; empty where it
  /// doesn't. The ledger counts by it what was not parsed.
  default String office(RawRecord record) {
    return "";
  }

  /// Where title, abstract, claims and codes stand in a record: pairs of a first byte and the byte
  /// after a last one, rising. Nothing else (description, names, citations) can make a label, so a
  /// gate need not look at it. What is uncertain is included; by default that is everything. The
  /// parts joined are still a record that can be parsed.
  default int[] judgedParts(byte[] record) {
    return new int[] {0, record.length};
  }

  /// Whether a record's text can be seen in its bytes by decoding letters, tags and escapes. Where
  /// not, as in a PDF, which is packed, no gate can look into it, and all records are parsed.
  default boolean legible() {
    return true;
  }

  /// What tells which right a record speaks of, as [RightKeys] has it, for records that were turned
  /// away: most of a dump's. So it must be cheap. By default a small record is parsed; formats of
  /// large ones look at their heads. Fewer keys than the document has are allowed, others not.
  default Set<String> keys(RawRecord record) {
    return RawKeys.parsed(this, record);
  }

  /// What `monazite formats` says of a format.
  ///
  /// @param what one line: the dump's common name and years
  /// @param recognisedBy one line: the content that gives it away
  /// @param brings words of: text, claims, dates, term facts, codes, parties, legal events,
  ///     families
  record About(String what, String recognisedBy, List<String> brings) {}

  /// File and archive entry that a stream came from.
  record Origin(String file, String entry) {}

  /// Takes what `split` finds, in the order of the stream.
  interface RecordSink {
    void record(RawRecord record) throws IOException;

    /// A record too large to hold: where it begins, and its size as far as it is known.
    void oversize(Source source, long bytes) throws IOException;
  }
}
