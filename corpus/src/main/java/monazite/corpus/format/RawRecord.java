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

  /// The record with only some of its bytes, as [SourceFormat#judgedParts] gives them.
  ///
  /// @param parts pairs of a first byte and the byte after a last one, rising
  public RawRecord only(int[] parts) {
    return new RawRecord(joined(bytes, parts), source, context);
  }

  /// Parts of a record's bytes, joined.
  public static byte[] joined(byte[] bytes, int[] parts) {
    byte[] joined = new byte[length(parts)];
    int to = 0;
    for (int i = 0; i + 1 < parts.length; i += 2) {
      System.arraycopy(bytes, parts[i], joined, to, parts[i + 1] - parts[i]);
      to += parts[i + 1] - parts[i];
    }
    return joined;
  }

  /// Bytes that parts have together.
  public static int length(int[] parts) {
    int length = 0;
    for (int i = 0; i + 1 < parts.length; i += 2) {
      length += parts[i + 1] - parts[i];
    }
    return length;
  }

  /// A record that speaks for itself.
  public RawRecord(byte[] bytes, Source source) {
    this(bytes, source, Context.NONE);
  }
}
