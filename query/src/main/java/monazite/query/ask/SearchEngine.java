package monazite.query.ask;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import monazite.corpus.policy.Block;
import monazite.corpus.policy.PolicyDocument;
import monazite.indexer.holders.FrontName;
import monazite.indexer.store.FamilyMembers.Member;
import monazite.indexer.store.Summary;

/// Answers questions over one landscape, as it stood when the engine was opened.
public interface SearchEngine extends AutoCloseable {
  /// How many patents match, and the first of them.
  ///
  /// @param total all that match
  /// @param hits the first `limit` in order
  record Answer(long total, List<Summary> hits) {}

  /// The first hits in an order.
  Answer search(LandscapeQuery query, Order order, int limit) throws IOException;

  /// Every match, by publication number.
  void each(LandscapeQuery query, Consumer<Summary> each) throws IOException;

  /// Every match as counts take it, by publication number.
  void eachCounted(LandscapeQuery query, Consumer<Counted> each) throws IOException;

  /// The matches nearest to a text in their words, by BM25, best first.
  ///
  /// @param text taken as plain words, whatever signs are in it
  List<Summary> nearest(String text, LandscapeQuery within, int limit) throws IOException;

  /// Every match, by publication number, with the holders that its front page names.
  void eachHeld(LandscapeQuery query, BiConsumer<Summary, List<FrontName>> each) throws IOException;

  /// The holders that a publication's front page names; none for one that isn't there.
  List<FrontName> front(String publication) throws IOException;

  /// Every match at once, by publication number: for reports that need all of them.
  List<Summary> all(LandscapeQuery query) throws IOException;

  /// How many matches have each value: by `family`, `holder`, `office`, `claimsLabel`, `topic`.
  Map<String, Map<String, Long>> facets(LandscapeQuery query) throws IOException;

  /// What the index was made of: each office and format, in that order.
  List<SourceCount> sources() throws IOException;

  /// Publications of an office told of by a format.
  ///
  /// @param records readings of the format that tell of them
  /// @param first earliest day of publication; empty where none is stated
  /// @param last latest day of publication
  record SourceCount(
      String format,
      String office,
      long publications,
      long records,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {}

  /// Everything stored of a publication: the one of this number and kind, else all of this number.
  ///
  /// @param publication normalised
  List<StoredPatent> find(String publication) throws IOException;

  /// The publications of a patent's family.
  ///
  /// @param extended with all simple families that a priority in common ties to it
  /// @return none for a publication that isn't there
  List<Member> family(String publication, boolean extended) throws IOException;

  /// Everything stored, by publication number; readings that were attached to other patents come
  /// under their own numbers.
  void eachStored(Consumer<StoredPatent> each) throws IOException;

  /// A patent as stored: its readings and what was judged of it.
  ///
  /// @param sources one JSON line for each reading
  /// @param attached one JSON line for each reading of other entries that speaks of it
  /// @param judged JSON of families, topics, claims, holder; empty for a patent that wasn't judged
  /// @param core JSON of how core the right is among all; empty where it isn't labelled
  record StoredPatent(
      String publication,
      List<String> sources,
      List<String> attached,
      Optional<String> judged,
      Optional<String> core) {}

  /// Every policy document, by name.
  void eachPolicy(Consumer<PolicyDocument> each) throws IOException;

  /// The passages of policy documents with all of these words, best first.
  ///
  /// @param words as `search` takes them; all passages where they are blank
  PolicyAnswer policies(String words, int limit) throws IOException;

  /// How many passages match, in how many documents, and the first of them.
  record PolicyAnswer(long total, long documents, List<Passage> passages) {}

  /// A block of a policy document.
  record Passage(PolicyDocument document, Block block) {}

  @Override
  void close() throws IOException;
}
