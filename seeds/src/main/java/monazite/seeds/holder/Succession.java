package monazite.seeds.holder;

import java.util.Locale;
import java.util.Optional;

/// One step by which rights went from a holder to another.
///
/// @param from id of the earlier holder
/// @param to id of the later holder
/// @param when date, month or year (`2007-04-01`, `2007-04`, `2007`), as far as it is known
/// @param certain false where date or step should be checked before anything rests on it
/// @param part only some rights moved; `scope` says which
/// @param scope the rights that moved: family ids or words
/// @param until when the step was undone: an owner that sold the company again
/// @param evidence page or citation
public record Succession(
    String from,
    String to,
    Kind kind,
    Optional<String> when,
    boolean certain,
    boolean part,
    Optional<String> scope,
    Optional<String> until,
    String evidence) {

  /// How rights pass.
  public enum Kind {
    RENAMED,
    MERGED,
    ACQUIRED,
    SOLD_BUSINESS;

    /// The word of the data file: `sold business`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /// Whether every right of the earlier holder is now the later one's: a renaming, a merger or a
  /// whole acquisition that still stands.
  public boolean whole() {
    return !part && until.isEmpty() && kind != Kind.SOLD_BUSINESS;
  }
}
