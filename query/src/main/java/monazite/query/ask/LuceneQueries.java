package monazite.query.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import monazite.indexer.store.Schema;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/// Questions in Lucene's words.
final class LuceneQueries {
  /// The patents among the index's documents; the others are their claims.
  static final Query PATENTS = new TermQuery(new Term(Schema.LEVEL, "patent"));

  /// Whatever holds readings, shown by itself or with another patent.
  static final Query STORED =
      new BooleanQuery.Builder()
          .add(PATENTS, Occur.SHOULD)
          .add(new TermQuery(new Term(Schema.LEVEL, "attached")), Occur.SHOULD)
          .build();

  private static final BitSetProducer PARENTS = new QueryBitSetProducer(PATENTS);
  private static final Map<String, Float> WEIGHTS = weights();

  /// Letters of a text that others are compared with.
  private static final int LIKE = 2000;

  private LuceneQueries() {}

  static Query of(LandscapeQuery query) {
    return new BooleanQuery.Builder()
        .add(part(query), Occur.MUST)
        .add(PATENTS, Occur.FILTER)
        .build();
  }

  /// Patents with a value in a field.
  static Query patents(String field, String value) {
    return new BooleanQuery.Builder()
        .add(exactly(field, value), Occur.FILTER)
        .add(PATENTS, Occur.FILTER)
        .build();
  }

  /// Patents with any of a text's words, the rarer ones counting for more.
  static Query like(String text, LandscapeQuery within) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    QueryBuilder builder = new QueryBuilder(Schema.analyzer());
    String cut = text.substring(0, Math.min(text.length(), LIKE));
    for (String field : List.of(Schema.TITLE, Schema.ABSTRACT, Schema.CLAIMS)) {
      Query any = builder.createBooleanQuery(field, cut, Occur.SHOULD);
      if (any != null) {
        words.add(new BoostQuery(any, WEIGHTS.getOrDefault(field, 1f)), Occur.SHOULD);
      }
    }
    return new BooleanQuery.Builder()
        .add(words.build(), Occur.MUST)
        .add(part(within), Occur.FILTER)
        .add(PATENTS, Occur.FILTER)
        .build();
  }

  private static Query part(LandscapeQuery query) {
    return switch (query) {
      case LandscapeQuery.All() -> PATENTS;
      case LandscapeQuery.Words(var text) -> words(text);
      case LandscapeQuery.OfFamily(var id) -> exactly(Schema.FAMILY, id);
      case LandscapeQuery.InRole(var role) -> exactly(Schema.FAMILY_ROLE, "any " + role);
      case LandscapeQuery.FamilyInRole(var id, var role) ->
          exactly(Schema.FAMILY_ROLE, id + " " + role);
      case LandscapeQuery.HeldBy(var holder, var day) -> heldBy(holder, Schema.day(day));
      case LandscapeQuery.Labelled(var label) -> exactly(Schema.CLAIMS_LABEL, label);
      case LandscapeQuery.FromOffice(var office) -> exactly(Schema.OFFICE, office);
      case LandscapeQuery.FromAny(var offices) ->
          new TermInSetQuery(Schema.OFFICE, offices.stream().map(BytesRef::new).toList());
      case LandscapeQuery.OnTopic(var topic) -> exactly(Schema.TOPIC, topic);
      case LandscapeQuery.WithStatus(var status, var day) ->
          LongRange.newContainsQuery(
              Schema.status(status), new long[] {Schema.day(day)}, new long[] {Schema.day(day)});
      case LandscapeQuery.Filed(var from, var to) ->
          LongPoint.newRangeQuery(Schema.FILED, Schema.day(from), Schema.day(to));
      case LandscapeQuery.Ends(var from, var to) ->
          LongRange.newIntersectsQuery(
              Schema.ENDS, new long[] {Schema.day(from)}, new long[] {Schema.day(to)});
      case LandscapeQuery.Contains content -> withClaim(content(content));
      case LandscapeQuery.ContainsAll(var contents) -> withClaim(claim(contents));
      case LandscapeQuery.Every(var parts) -> every(parts);
    };
  }

  /// Under the name on the front page, or as the holder of the day. A holder's number may be
  /// another's too, its id is not.
  private static Query heldBy(String holder, long day) {
    long[] point = {Schema.holder(holder), day};
    Query then =
        new BooleanQuery.Builder()
            .add(exactly(Schema.HOLDER, holder), Occur.FILTER)
            .add(LongRange.newContainsQuery(Schema.HELD, point, point), Occur.FILTER)
            .build();
    return new BooleanQuery.Builder()
        .add(exactly(Schema.FRONT_HOLDER, holder), Occur.SHOULD)
        .add(then, Occur.SHOULD)
        .build();
  }

  private static Query withClaim(Query claim) {
    return new ToParentBlockJoinQuery(claim, PARENTS, ScoreMode.None);
  }

  private static Query content(LandscapeQuery.Contains content) {
    return DoubleRange.newIntersectsQuery(
        Schema.range(content.element(), content.basis()),
        new double[] {content.lo()},
        new double[] {content.hi()});
  }

  private static Query claim(List<LandscapeQuery.Contains> contents) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Schema.LEVEL, "claim")), Occur.FILTER);
    contents.forEach(content -> all.add(content(content), Occur.FILTER));
    return all.build();
  }

  /// Passages of policy documents.
  static Query passages(String text) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(exactly(Schema.LEVEL, Schema.PASSAGE_LEVEL), Occur.FILTER);
    if (!text.isBlank()) {
      all.add(words(text, Map.of(Schema.PASSAGE, 1f)), Occur.MUST);
    }
    return all.build();
  }

  private static Query words(String text) {
    return words(text, WEIGHTS);
  }

  private static Query words(String text, Map<String, Float> weights) {
    SimpleQueryParser parser = new SimpleQueryParser(Schema.analyzer(), weights);
    parser.setDefaultOperator(Occur.MUST);
    return parser.parse(text);
  }

  private static Query every(List<LandscapeQuery> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (LandscapeQuery part : parts) {
      boolean ranks = part instanceof LandscapeQuery.Words;
      all.add(part(part), ranks ? Occur.MUST : Occur.FILTER);
    }
    return parts.isEmpty() ? PATENTS : all.build();
  }

  private static Query exactly(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Map<String, Float> weights() {
    Map<String, Float> weights = new LinkedHashMap<>();
    float weight = 4;
    for (String field : Schema.TEXTS) {
      weights.put(field, weight);
      weight /= 1.6f;
    }
    return weights;
  }
}
