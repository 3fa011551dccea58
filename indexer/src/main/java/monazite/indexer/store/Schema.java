package monazite.indexer.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// The fields of the index, in one place. A patent is a block: its claims as child documents, then
/// the patent itself as their parent. So is a policy document with its passages.
public final class Schema {
  /// Raised when what stands in an index changes form; an index of another version is not added to.
  public static final String VERSION = "6";

  /// `patent` on a parent, `claim` on a child, `attached` on readings that are shown elsewhere,
  /// `policy` on a policy document, `passage` on each of its blocks.
  public static final String LEVEL = "level";

  /// The publication number of an entry that is no claim.
  public static final String OWN = "own";

  /// The publication number: on a patent and on its claims, so that a block goes as one.
  public static final String KEY = "key";

  /// The publication number of a patent alone, for sorting.
  public static final String ORDER = "order";

  /// The publication number without its kind code.
  public static final String NUMBER = "number";

  /// The readings of the patent, one JSON line each.
  public static final String SOURCES = "sources";

  /// Hashes of the readings' contents, in the same order.
  public static final String HASHES = "hashes";

  /// Where each reading stood, in the same order.
  public static final String PLACES = "places";

  /// Of a patent: its office, then each format that told of it and in how many records, separated
  /// by blanks.
  public static final String ORIGIN = "origin";

  /// Day of publication, else of grant.
  public static final String PUBLISHED = "published";

  /// Readings of other entries that speak of this patent, one JSON line each.
  public static final String ATTACHED = "attachedSources";

  /// What ties an entry to others; see [Links].
  public static final String LINKS = "links";

  /// Key of the simple family.
  public static final String SIMPLE_FAMILY = "simpleFamily";

  /// What a right's core label is made of; see [monazite.indexer.core.CoreFacts].
  public static final String CORE_FACTS = "coreFacts";

  /// What a publication adds to a count of families; see [monazite.indexer.judge.CountedFacts].
  public static final String COUNTED_FACTS = "countedFacts";

  /// How core the right is among all, as JSON; empty until a run's end.
  public static final String CORE = "core";

  /// What was judged, as JSON: families with evidence, claims, holder.
  public static final String JUDGED = "judged";

  /// What a list of hits shows, as JSON.
  public static final String SUMMARY = "summary";

  public static final String OFFICE = "office";
  public static final String KIND = "kind";

  /// Family ids, all roles; and `id role` pairs.
  public static final String FAMILY = "family";

  public static final String FAMILY_ROLE = "familyRole";
  public static final String PRIMARY_FAMILY = "primaryFamily";
  public static final String TOPIC = "topic";

  /// The holder on the front page and everyone the right passed to.
  public static final String HOLDER = "holder";

  /// The holders on the front page alone.
  public static final String FRONT_HOLDER = "frontHolder";

  /// The days on which each holder has the right: a holder's number, and a span of days.
  public static final String HELD = "held";

  /// Who holds the right after each recorded transfer, as JSON; not there where none is recorded.
  public static final String RECORDED = "recorded";

  /// Whom the front page names, as JSON; see [monazite.indexer.holders.FrontName].
  public static final String FRONT = "front";

  public static final String CLAIMS_LABEL = "claimsLabel";

  /// Days since 1970-01-01.
  public static final String FILED = "filed";

  public static final String GRANTED = "granted";

  /// The span of days in which the right may end.
  public static final String ENDS = "ends";

  /// Last day of that span, for sorting.
  public static final String ENDS_LAST = "endsLast";

  public static final String TITLE = "title";
  public static final String ABSTRACT = "abstract";
  public static final String CLAIMS = "claims";
  public static final String DESCRIPTION = "description";

  /// Of a claim: its number, label, type and text.
  public static final String CLAIM_NUMBER = "claimNumber";

  public static final String CLAIM_LABEL = "claimLabel";
  public static final String CLAIM_TYPE = "claimType";
  public static final String CLAIM_TEXT = "claimText";

  /// Levels of policy documents and of their blocks.
  public static final String POLICY_LEVEL = "policy";

  public static final String PASSAGE_LEVEL = "passage";

  /// A policy document as a JSON line.
  public static final String POLICY = "policyDocument";

  /// Of a passage: its text, and which block of its document it is, from 0.
  public static final String PASSAGE = "passage";

  public static final String PASSAGE_NUMBER = "passageNumber";

  /// Fields that words are looked for in.
  public static final List<String> TEXTS = List.of(TITLE, ABSTRACT, CLAIMS, DESCRIPTION);

  private Schema() {}

  /// The key of a policy document.
  ///
  /// @param id as the document has it
  public static String policyKey(String id) {
    return "policy " + id;
  }

  /// The span field of a status: the days on which the patent has it.
  public static String status(String status) {
    return "status." + status;
  }

  /// The range field of an element's content, `range.Dy.wt%`.
  public static String range(String element, String basis) {
    return "range." + element + "." + basis;
  }

  /// A holder as [#HELD] holds it: a number made of its id, nearly always its own.
  public static long holder(String id) {
    return id.hashCode();
  }

  /// A date as the index holds it.
  public static long day(LocalDate date) {
    return date.toEpochDay();
  }

  /// A word as identifiers are compared: lower case, whatever the machine's language.
  public static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// Cuts text into words for indexing and asking alike: Chinese, Japanese and Korean into pairs of
  /// characters, others into stems, accents and widths folded.
  public static Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(words)));
        return new TokenStreamComponents(words, new KStemFilter(new CJKBigramFilter(folded)));
      }
    };
  }
}
