package monazite.query.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import monazite.indexer.store.Schema;
import monazite.indexer.store.Summary;
import monazite.indexer.store.SummaryReader;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Reads the summaries of all matches, in the order in which they lie, by all processors at once.
final class AllMatches {
  /// Patents that one processor takes at a time.
  private static final int PIECE = 4096;

  private static final BytesRef NOTHING = new BytesRef();

  /// Matches of one segment.
  private static final class Piece {
    private final LeafReaderContext leaf;
    private final int[] docs;

    private Piece(LeafReaderContext leaf, int[] docs) {
      this.leaf = leaf;
      this.docs = docs;
    }
  }

  private AllMatches() {}

  /// The summaries, by publication number.
  ///
  /// @param day whose holders are told
  static List<Summary> of(IndexSearcher searcher, Query query, LocalDate day) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Piece> pieces = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      pieces(leaf, weight, pieces);
    }
    try {
      SummaryReader reader = SummaryReader.ofAll(day);
      return pieces.parallelStream()
          .flatMap(piece -> read(piece, reader).stream())
          .sorted(Comparator.comparing(Summary::publication))
          .toList();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void pieces(LeafReaderContext leaf, Weight weight, List<Piece> pieces)
      throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    DocIdSetIterator docs = scorer.iterator();
    int[] piece = new int[PIECE];
    int filled = 0;
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live == null || live.get(doc)) {
        piece[filled++] = doc;
        if (filled == PIECE) {
          pieces.add(new Piece(leaf, piece));
          piece = new int[PIECE];
          filled = 0;
        }
      }
    }
    pieces.add(new Piece(leaf, Arrays.copyOf(piece, filled)));
  }

  private static List<Summary> read(Piece piece, SummaryReader reader) {
    try {
      BinaryDocValues summaries = values(piece, Schema.SUMMARY);
      BinaryDocValues families = values(piece, Schema.SIMPLE_FAMILY);
      BinaryDocValues labels = values(piece, Schema.CORE);
      List<Summary> read = new ArrayList<>(piece.docs.length);
      for (int doc : piece.docs) {
        if (!summaries.advanceExact(doc)) {
          throw new IOException("index: a patent without a summary; run 'monazite reindex'");
        }
        read.add(
            reader.read(
                summaries.binaryValue(),
                families.advanceExact(doc) ? families.binaryValue() : NOTHING,
                labels.advanceExact(doc) ? labels.binaryValue() : NOTHING));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BinaryDocValues values(Piece piece, String field) throws IOException {
    return DocValues.getBinary(piece.leaf.reader(), field);
  }
}
