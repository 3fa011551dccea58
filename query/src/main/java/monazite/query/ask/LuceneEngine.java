package monazite.query.ask;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import monazite.corpus.policy.PolicyDocument;
import monazite.indexer.holders.FrontName;
import monazite.indexer.holders.HeldSpan;
import monazite.indexer.judge.CountedFacts;
import monazite.indexer.store.FamilyMembers;
import monazite.indexer.store.FamilyMembers.Member;
import monazite.indexer.store.FrontNames;
import monazite.indexer.store.IndexFolder;
import monazite.indexer.store.Schema;
import monazite.indexer.store.StoredPolicies;
import monazite.indexer.store.Summary;
import monazite.indexer.store.SummaryReader;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;

/// Asks the index folder, without any server.
public final class LuceneEngine implements SearchEngine {
  private static final SortField BY_KEY = new SortField(Schema.ORDER, SortField.Type.STRING);

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final LocalDate day;

  /// Opens a folder as it was at its last commit; holders are those that are known last.
  public LuceneEngine(IndexFolder folder) throws IOException {
    this(folder, HeldSpan.END);
  }

  /// Opens a folder as it was at its last commit.
  ///
  /// @param day whose holders are told
  public LuceneEngine(IndexFolder folder, LocalDate day) throws IOException {
    this.day = day;
    reader = folder.reader();
    searcher = new IndexSearcher(reader);
  }

  @Override
  public Answer search(LandscapeQuery query, Order order, int limit) throws IOException {
    int wanted = Math.max(1, Math.min(limit, Math.max(1, reader.maxDoc())));
    TopFieldDocs top =
        searcher.search(
            LuceneQueries.of(query),
            new TopFieldCollectorManager(sort(order), wanted, null, Integer.MAX_VALUE));
    List<Summary> hits = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, top.scoreDocs.length); i++) {
      hits.add(hit(top.scoreDocs[i].doc));
    }
    return new Answer(top.totalHits.value(), hits);
  }

  @Override
  public void each(LandscapeQuery query, Consumer<Summary> each) throws IOException {
    for (ScoreDoc doc : inOrder(query).scoreDocs) {
      each.accept(hit(doc.doc));
    }
  }

  @Override
  public void eachCounted(LandscapeQuery query, Consumer<Counted> each) throws IOException {
    for (ScoreDoc doc : inOrder(query).scoreDocs) {
      BytesRef bytes =
          column(doc.doc, Schema.COUNTED_FACTS)
              .orElseThrow(
                  () -> new IOException("index: a patent without counts; run 'monazite reindex'"));
      each.accept(
          new Counted(
              hit(doc.doc),
              CountedFacts.read(bytes.bytes, bytes.offset, bytes.length),
              value(doc.doc, Schema.CORE).filter(json -> !json.isEmpty())));
    }
  }

  @Override
  public void eachHeld(LandscapeQuery query, BiConsumer<Summary, List<FrontName>> each)
      throws IOException {
    for (ScoreDoc doc : inOrder(query).scoreDocs) {
      Optional<String> recorded = value(doc.doc, Schema.RECORDED);
      List<FrontName> front = value(doc.doc, Schema.FRONT).map(FrontNames::read).orElse(List.of());
      each.accept(hit(doc.doc), recorded.flatMap(it -> FrontNames.recorded(it, day)).orElse(front));
    }
  }

  @Override
  public List<Summary> nearest(String text, LandscapeQuery within, int limit) throws IOException {
    List<Summary> nearest = new ArrayList<>();
    for (ScoreDoc doc : searcher.search(LuceneQueries.like(text, within), limit).scoreDocs) {
      nearest.add(hit(doc.doc));
    }
    return nearest;
  }

  @Override
  public List<FrontName> front(String publication) throws IOException {
    TopFieldDocs found = patents(Schema.KEY, publication);
    return found.scoreDocs.length == 0
        ? List.of()
        : value(found.scoreDocs[0].doc, Schema.FRONT).map(FrontNames::read).orElse(List.of());
  }

  @Override
  public List<Summary> all(LandscapeQuery query) throws IOException {
    return AllMatches.of(searcher, LuceneQueries.of(query), day);
  }

  @Override
  public Map<String, Map<String, Long>> facets(LandscapeQuery query) throws IOException {
    Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
    for (String name : List.of("family", "holder", "office", "claimsLabel", "topic", "filed")) {
      facets.put(name, new TreeMap<>());
    }
    Map<String, String> holders = new TreeMap<>();
    each(
        query,
        hit -> {
          // One holder in several spellings is one: the first by publication number names it.
          String holder = holders.computeIfAbsent(hit.holderId(), _ -> hit.holder());
          hit.families().forEach(id -> count(facets, "family", id));
          hit.topics().forEach(id -> count(facets, "topic", id));
          count(facets, "holder", holder);
          count(facets, "office", hit.office());
          count(facets, "claimsLabel", hit.claimsLabel());
          hit.filed().ifPresent(day -> count(facets, "filed", Integer.toString(day.getYear())));
        });
    return facets;
  }

  private static void count(Map<String, Map<String, Long>> facets, String facet, String value) {
    Map<String, Long> counts = facets.get(facet);
    if (counts != null && !value.isEmpty()) {
      counts.merge(value, 1L, Long::sum);
    }
  }

  @Override
  public List<StoredPatent> find(String publication) throws IOException {
    TopFieldDocs exact = patents(Schema.KEY, publication);
    TopFieldDocs found = exact.scoreDocs.length > 0 ? exact : patents(Schema.NUMBER, publication);
    List<StoredPatent> patents = new ArrayList<>();
    for (ScoreDoc doc : found.scoreDocs) {
      patents.add(stored(doc.doc));
    }
    return patents;
  }

  @Override
  public List<Member> family(String publication, boolean extended) throws IOException {
    TopFieldDocs found = patents(Schema.KEY, publication);
    if (found.scoreDocs.length == 0) {
      return List.of();
    }
    String family = hit(found.scoreDocs[0].doc).simpleFamily();
    FamilyMembers members = new FamilyMembers(reader);
    return extended ? members.extended(family) : members.simple(family);
  }

  @Override
  public List<SourceCount> sources() throws IOException {
    return Origins.of(reader);
  }

  private TopFieldDocs patents(String field, String value) throws IOException {
    return searcher.search(
        LuceneQueries.patents(field, value), Math.max(1, reader.maxDoc()), new Sort(BY_KEY));
  }

  @Override
  public void eachStored(Consumer<StoredPatent> each) throws IOException {
    TopFieldDocs all =
        searcher.search(LuceneQueries.STORED, Math.max(1, reader.maxDoc()), new Sort(BY_KEY));
    for (ScoreDoc doc : all.scoreDocs) {
      each.accept(stored(doc.doc));
    }
  }

  @Override
  public void eachPolicy(Consumer<PolicyDocument> each) throws IOException {
    StoredPolicies.each(reader, each::accept);
  }

  @Override
  public PolicyAnswer policies(String words, int limit) throws IOException {
    return new PolicySearch(searcher).answer(words, limit);
  }

  private TopFieldDocs inOrder(LandscapeQuery query) throws IOException {
    return searcher.search(LuceneQueries.of(query), Math.max(1, reader.maxDoc()), new Sort(BY_KEY));
  }

  private StoredPatent stored(int doc) throws IOException {
    Document document = searcher.storedFields().document(doc);
    return new StoredPatent(
        document.get(Schema.ORDER),
        List.of(document.getValues(Schema.SOURCES)),
        List.of(document.getValues(Schema.ATTACHED)),
        Optional.ofNullable(document.get(Schema.JUDGED)),
        value(doc, Schema.CORE).filter(json -> !json.isEmpty()));
  }

  private Optional<String> value(int doc, String field) throws IOException {
    return column(doc, field).map(BytesRef::utf8ToString);
  }

  private Optional<BytesRef> column(int doc, String field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
    return values != null && values.advanceExact(doc - leaf.docBase)
        ? Optional.of(values.binaryValue())
        : Optional.empty();
  }

  private Summary hit(int doc) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues values = leaf.reader().getBinaryDocValues(Schema.SUMMARY);
    if (values == null || !values.advanceExact(doc - leaf.docBase)) {
      throw new IOException("index: a patent without a summary; run 'monazite reindex'");
    }
    return SummaryReader.ofOne(day)
        .read(
            values.binaryValue(),
            column(doc, Schema.SIMPLE_FAMILY).orElse(new BytesRef()),
            column(doc, Schema.CORE).orElse(new BytesRef()));
  }

  private static Sort sort(Order order) {
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_KEY);
      case PUBLICATION -> new Sort(BY_KEY);
      case FILED -> new Sort(day(Schema.FILED, true), BY_KEY);
      case GRANTED -> new Sort(day(Schema.GRANTED, true), BY_KEY);
      case ENDS -> new Sort(day(Schema.ENDS_LAST, false), BY_KEY);
    };
  }

  private static SortField day(String field, boolean newestFirst) {
    long missing = newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(field, SortField.Type.LONG, newestFirst, missing);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
