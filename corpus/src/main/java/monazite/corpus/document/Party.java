package monazite.corpus.document;

/// A person or company named in a document.
///
/// @param name as printed; of a natural person "Last, First" where the source has both
/// @param country two-letter code as the source gives it, or empty
/// @param person true where the source marks a natural person
public record Party(Role role, String name, String country, boolean person) {

  /// What the party is to the document.
  public enum Role {
    APPLICANT,
    ASSIGNEE,
    INVENTOR
  }

  public Party {
    if (name.isBlank()) {
      throw new IllegalArgumentException(role + " without a name");
    }
  }
}
