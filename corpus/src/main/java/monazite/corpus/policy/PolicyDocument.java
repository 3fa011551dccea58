package monazite.corpus.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.Source;

/// A plan, strategy, notice or the like as one file states it. Nothing here is judged.
///
/// @param name the file's name as its user knows it, without folders; in an archive the entry's
/// @param id hash of the repaired text: the same document as text and as PDF has the same
/// @param source where it was read
/// @param title the document's own, or its first words; never blank
/// @param issuer who issued it, as far as that can be told
/// @param issued day of issue
/// @param year of issue, known with the day or alone
/// @param periodFrom first year that it plans for
/// @param periodTo last year that it plans for
/// @param language ISO 639-1
/// @param machineTranslated whether it says, or its wording shows, that a machine translated it
/// @param blocks its text in the order of reading
public record PolicyDocument(
    String name,
    String id,
    Source source,
    String title,
    Optional<String> issuer,
    Optional<LocalDate> issued,
    Optional<Integer> year,
    Optional<Integer> periodFrom,
    Optional<Integer> periodTo,
    String language,
    boolean machineTranslated,
    List<Block> blocks) {
  public PolicyDocument {
    blocks = List.copyOf(blocks);
  }

  /// The same document with its issuer.
  public PolicyDocument by(Optional<String> name) {
    return new PolicyDocument(
        this.name,
        id,
        source,
        title,
        name,
        issued,
        year,
        periodFrom,
        periodTo,
        language,
        machineTranslated,
        blocks);
  }
}
