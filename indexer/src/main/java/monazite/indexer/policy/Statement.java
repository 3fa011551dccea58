package monazite.indexer.policy;

import java.util.List;
import java.util.Optional;
import monazite.corpus.policy.Place;

/// Something that a policy document says.
///
/// @param document the file's name
/// @param kind what sort of statement
/// @param families ids of material families, sorted; empty where rare earths at large are meant
/// @param topics ids of topics, sorted
/// @param metric what a target counts, in the document's words
/// @param comparator of a target: `=`, `>`, `>=`, `<` or `<=`
/// @param value a number that it gives, in the unit
/// @param unit such as `%`, `t` or `USD`
/// @param by year that a target or priority is meant for
/// @param baseline the value that a target starts from, in the unit
/// @param what the clause that says it
/// @param year a year that it names
/// @param yearTo the last year that it names, or until which something is extended
/// @param holders of whom it speaks: known holders by name, countries by two letters
/// @param quote the document's own words, at most [#LONGEST_QUOTE] characters
/// @param place where they stand
/// @param confidence from 0 to 1
public record Statement(
    String document,
    Kind kind,
    List<String> families,
    List<String> topics,
    Optional<String> metric,
    Optional<String> comparator,
    Optional<Double> value,
    Optional<String> unit,
    Optional<Integer> by,
    Optional<Double> baseline,
    Optional<String> what,
    Optional<Integer> year,
    Optional<Integer> yearTo,
    List<String> holders,
    String quote,
    Place place,
    double confidence) {
  /// The longest quote.
  public static final int LONGEST_QUOTE = 1000;

  /// A sort of statement.
  public enum Kind {
    /// A number aimed at for a later time.
    TARGET("target"),
    /// Something that is to be worked on.
    PRIORITY("priority"),
    /// On patents, licences, intellectual property.
    IP_STATEMENT("ip_statement"),
    /// A quota, reserve, standard, funding and the like.
    MEASURE("measure");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// As options and JSON write it.
    public String word() {
      return word;
    }
  }

  public Statement {
    families = List.copyOf(families);
    topics = List.copyOf(topics);
    holders = List.copyOf(holders);
    if (quote.length() > LONGEST_QUOTE) {
      throw new IllegalArgumentException("a quote of " + quote.length() + " characters");
    }
  }
}
