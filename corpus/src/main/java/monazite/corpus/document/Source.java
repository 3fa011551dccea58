package monazite.corpus.document;

/// Where a document was read.
///
/// @param format id of the source format
/// @param file the input as the user named it, or the path below it
/// @param entry entry within archives, outermost first, joined by `!`; empty for a plain file
/// @param offset byte offset of the record within the entry or file
/// @param mended what had to be mended in a record that was not well-formed; mostly empty
public record Source(String format, String file, String entry, long offset, String mended) {
  /// A record that was read as it stands.
  public Source(String format, String file, String entry, long offset) {
    this(format, file, entry, offset, "");
  }

  /// The same place, where something had to be mended.
  public Source mended(String what) {
    return new Source(format, file, entry, offset, what);
  }

  @Override
  public String toString() {
    return file + (entry.isEmpty() ? "" : "!" + entry) + "@" + offset;
  }
}
