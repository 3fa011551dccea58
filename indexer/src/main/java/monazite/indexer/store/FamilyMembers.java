package monazite.indexer.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Finds the publications of a family in an index.
public final class FamilyMembers {
  private final IndexReader reader;

  /// Over an index as it was when the reader was opened.
  public FamilyMembers(IndexReader reader) {
    this.reader = reader;
  }

  /// A publication of a family.
  ///
  /// @param applications keys of its application: publications that share one are of one right
  public record Member(Summary summary, Set<String> applications) {
    public Member {
      applications = Set.copyOf(applications);
    }
  }

  /// The members of a simple family, by publication number.
  public List<Member> simple(String family) throws IOException {
    return members(Set.of(family));
  }

  /// The members of all simple families that are tied to one by a priority in common, directly or
  /// by way of others: the extended family.
  public List<Member> extended(String family) throws IOException {
    Map<String, Set<String>> byPriority = new HashMap<>();
    Map<String, Set<String>> byFamily = new HashMap<>();
    each(
        (key, doc) ->
            doc.links()
                .ifPresent(
                    links -> {
                      for (String priority : links.priorities().split(" ", -1)) {
                        if (!priority.isEmpty()) {
                          add(byPriority, priority, key);
                          add(byFamily, key, priority);
                        }
                      }
                    }));
    Set<String> families = new HashSet<>(Set.of(family));
    List<String> open = new ArrayList<>(families);
    while (!open.isEmpty()) {
      for (String priority : byFamily.getOrDefault(open.removeLast(), Set.of())) {
        for (String tied : byPriority.getOrDefault(priority, Set.of())) {
          if (families.add(tied)) {
            open.add(tied);
          }
        }
      }
    }
    return members(families);
  }

  private static void add(Map<String, Set<String>> to, String key, String value) {
    to.computeIfAbsent(key, any -> new HashSet<>()).add(value);
  }

  private List<Member> members(Set<String> families) throws IOException {
    List<Member> members = new ArrayList<>();
    each(
        (key, doc) -> {
          if (families.contains(key)) {
            Set<String> applications =
                doc.links().map(Links::applications).map(Set::copyOf).orElse(Set.of());
            doc.summary()
                .ifPresent(
                    one -> members.add(new Member(one.placed(key, one.coreLabel()), applications)));
          }
        });
    members.sort(Comparator.comparing(member -> member.summary().publication()));
    return members;
  }

  /// What is stored with one patent, read where it is asked for.
  private record Stored(LeafReader leaf, int doc) {
    private Optional<BytesRef> value(String field) throws IOException {
      BinaryDocValues values = leaf.getBinaryDocValues(field);
      return values != null && values.advanceExact(doc)
          ? Optional.of(values.binaryValue())
          : Optional.empty();
    }

    Optional<Links> links() throws IOException {
      return value(Schema.LINKS).map(Links::read);
    }

    Optional<Summary> summary() throws IOException {
      return value(Schema.SUMMARY).map(Summary::read);
    }
  }

  private interface Each {
    void patent(String family, Stored stored) throws IOException;
  }

  private void each(Each each) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues families = leaf.reader().getBinaryDocValues(Schema.SIMPLE_FAMILY);
      Bits live = leaf.reader().getLiveDocs();
      while (families != null && families.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int doc = families.docID();
        if (live == null || live.get(doc)) {
          each.patent(families.binaryValue().utf8ToString(), new Stored(leaf.reader(), doc));
        }
      }
    }
  }
}
