package monazite.corpus.format.st36;

import java.util.Set;

/// The elements, by local name, that are a record each, and those around them.
final class Members {
  /// Not within another of them.
  private static final Set<String> RECORDS =
      Set.of(
          "exchange-document",
          "family-member",
          "fulltext-document",
          "register-document",
          "patent-document",
          "simple-patent-document",
          "wo-patent-document",
          "wo-published-application",
          "wo-ocr-published-application");

  /// Full texts.
  private static final Set<String> TEXTS =
      Set.of(
          "patent-document",
          "simple-patent-document",
          "wo-patent-document",
          "wo-published-application",
          "wo-ocr-published-application");

  /// What an answer of the Open Patent Services, or a part cut out of one, begins with.
  private static final Set<String> ANSWERS =
      Set.of(
          "world-patent-data",
          "fulltext-documents",
          "fulltext-document",
          "register-documents",
          "register-document",
          "patent-family",
          "family-member",
          "biblio-search",
          "register-search",
          "search-result");

  private static final Set<String> EXCHANGE = Set.of("exchange-documents", "exchange-document");

  private static final Set<String> AROUND =
      Set.of("world-patent-data", "exchange-documents", "fulltext-documents", "register-documents");

  /// A record where it stands among the results of a search.
  private static final String HIT = "publication-reference";

  private static final String HITS = "search-result";

  private Members() {}

  static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  static boolean isMember(String local) {
    return RECORDS.contains(local) || Vocabularies.isRoot(local);
  }

  static boolean isText(String local) {
    return TEXTS.contains(local);
  }

  static boolean isAnswer(String local) {
    return ANSWERS.contains(local);
  }

  static boolean isExchange(String local) {
    return EXCHANGE.contains(local);
  }

  static boolean isAround(String local) {
    return AROUND.contains(local);
  }

  static boolean isHit(String local) {
    return HIT.equals(local);
  }

  static boolean isHits(String local) {
    return HITS.equals(local);
  }

  /// Whether a document can begin with it.
  static boolean isRoot(String local) {
    return isMember(local) || isAround(local);
  }
}
