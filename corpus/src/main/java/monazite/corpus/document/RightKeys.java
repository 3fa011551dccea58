package monazite.corpus.document;

import java.util.LinkedHashSet;
import java.util.Set;

/// What tells which right a document speaks of: its publication's number, its application, its
/// simple family. Two documents that share a key belong to one right or to one simple family.
///
/// Keys are texts: `p:EP1234567` (a publication, its kind left out), `a:US:09/697314` (an
/// application, see [ApplicationNumber]), `f:27345678` (a simple family as a feed names it).
public final class RightKeys {
  private RightKeys() {}

  /// All keys of a document, in a fixed order.
  public static Set<String> of(PatentDocument document) {
    Set<String> keys = new LinkedHashSet<>();
    PublicationNumber publication = document.publication();
    if (!publication.isApplication()) {
      keys.add(publication(publication));
    }
    applications(document).forEach(key -> keys.add("a:" + key));
    document.simpleFamily().ifPresent(key -> keys.add("f:" + key));
    return keys;
  }

  /// The key of a publication's number.
  public static String publication(PublicationNumber number) {
    return "p:" + number.office() + number.number();
  }

  /// The keys of the application that a document was published on.
  public static Set<String> applications(PatentDocument document) {
    return document
        .application()
        .map(
            number ->
                ApplicationNumber.keys(document.publication().office(), number, document.filed()))
        .orElse(Set.of());
  }
}
