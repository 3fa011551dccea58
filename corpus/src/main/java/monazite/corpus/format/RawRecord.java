package monazite.corpus.format;

import monazite.corpus.document.Source;

/// One record as it stands in the dump, before any parsing.
///
/// @param bytes the record's own bytes; not copied, don't change them
/// @param source where it stands
/// @param context what the lines above say that the record needs
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record RawRecord(byte[] bytes, Source source, Context context) {

  /// What a format's `parse` needs to know beyond the record's own bytes, such as the column names
  /// of the table that it is a row of. Never changes.
  public interface Context {
    /// Nothing: the record speaks for itself.
    Context NONE = new Context() {};
  }

  /// A record that speaks for itself.
  public RawRecord(byte[] bytes, Source source) {
    this(bytes, source, Context.NONE);
  }
}
