package monazite.seeds.holder;

/// The holder that a name means, and how it was found.
///
/// @param writing the entry's writing that led there
public record Match(KnownHolder holder, String writing, How how) {

  /// How a name leads to an entry, the surest first.
  public enum How {
    /// The name as the entry shows it.
    NAME,
    /// Another writing of the entry, letter by letter.
    WRITING,
    /// The same but for what doesn't tell companies apart.
    SPELLING,
    /// The same after a remark, an address, a department or another name was taken off.
    PART,
    /// Shortened as databases do, and no other entry can be shortened so.
    SHORTENED,
    /// One letter off in a long word, the rest the same, and no other entry as near.
    TYPO
  }
}
