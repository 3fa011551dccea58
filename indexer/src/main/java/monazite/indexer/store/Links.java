package monazite.indexer.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import monazite.corpus.document.PublicationNumber;
import org.apache.lucene.util.BytesRef;

/// What ties an entry to others, as its own readings state it.
///
/// @param number the publication's number with its office, without its kind
/// @param kind empty where none is known
/// @param standIn the number stands in for the publications of an application
/// @param published date of publication, or of the grant where that alone is stated
/// @param granted whether the publication is a granted right
/// @param labelled whether a reading by itself is about rare earths: such rights have members
/// @param factual whether it states events or adjustments of its application
/// @param applications keys of its application
/// @param families simple families that feeds put it in
/// @param priorities what publications of the same priorities have in common; empty where the
///     priorities aren't fully stated
/// @param content hash of the readings
/// @param attached hash of the readings that were attached to it; empty without any
/// @param isAttached whether its own readings were attached to other entries: it is not shown
public record Links(
    String number,
    String kind,
    boolean standIn,
    Optional<LocalDate> published,
    boolean granted,
    boolean labelled,
    boolean factual,
    SortedSet<String> applications,
    SortedSet<String> families,
    String priorities,
    String content,
    String attached,
    boolean isAttached) {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();

  public Links {
    applications = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(applications));
    families = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(families));
  }

  /// The ties of a publication of which no other is known.
  public static Links alone(PublicationNumber publication) {
    return new Links(
        publication.office() + publication.number(),
        publication.kind(),
        false,
        Optional.empty(),
        false,
        false,
        false,
        java.util.Collections.emptySortedSet(),
        java.util.Collections.emptySortedSet(),
        "",
        "",
        "",
        false);
  }

  /// The same, with these readings attached to it.
  public Links with(String attachedHash) {
    return new Links(
        number,
        kind,
        standIn,
        published,
        granted,
        labelled,
        factual,
        applications,
        families,
        priorities,
        content,
        attachedHash,
        isAttached);
  }

  /// The same, shown or not.
  public Links attachedElsewhere(boolean yes) {
    return new Links(
        number,
        kind,
        standIn,
        published,
        granted,
        labelled,
        factual,
        applications,
        families,
        priorities,
        content,
        attached,
        yes);
  }

  BytesRef bytes() {
    try {
      return new BytesRef(JSON.writeValueAsBytes(this));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // texts, days and truths always can be written
    }
  }

  static Links read(BytesRef bytes) {
    try {
      return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, Links.class);
    } catch (java.io.IOException e) {
      throw new LandscapeException("the index holds ties that can't be read; index anew", e);
    }
  }
}
