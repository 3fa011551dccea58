package monazite.corpus.document;

/// Where a document was read.
///
/// @param format id of the source format
/// @param file the input as the user named it, or the path below it
/// @param entry entry within archives, outermost first, joined by `!`; empty for a plain file
/// @param offset byte offset of the record within the entry or file
public record Source(String format, String file, String entry, long offset) {
  @Override
  public String toString() {
    return file + (entry.isEmpty() ? "" : "!" + entry) + "@" + offset;
  }
}
