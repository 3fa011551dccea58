package monazite.indexer.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a claim's score is made of.
///
/// @param words length, that of the broadest parent included
/// @param limitations how many, those of the broadest parent included
/// @param rooms how much room each range leaves, 0 to 1
/// @param sets members by letter
/// @param contents number of contents and other quantities that the claim and its broadest parent
///     limit
/// @param share most per cent of a rare earth that it allows; empty where it doesn't say
/// @param above highest type factor of the claims that it refers to; 1 without any
/// @param signs what it is beside its type
record ClaimFeatures(
    ClaimType type,
    String language,
    boolean independent,
    boolean jepson,
    boolean means,
    Transition transition,
    int words,
    int limitations,
    List<Double> rooms,
    Map<String, List<String>> sets,
    int contents,
    Optional<Double> share,
    double above,
    List<Sign> signs) {
  ClaimFeatures {
    rooms = List.copyOf(rooms);
    sets = Map.copyOf(sets);
    signs = List.copyOf(signs);
  }

  boolean has(Sign sign) {
    return signs.contains(sign);
  }

  /// What bounds a claim's reach beside its type.
  enum Sign {
    /// A method of testing, packing, cutting or coating the thing.
    SURROUNDING("surrounding"),
    /// A use for making a medicament.
    SWISS_TYPE("swissType"),
    /// A substance for a medical use only.
    PURPOSE("purpose"),
    /// A process that is one step told by its settings.
    ONE_STEP("oneStep"),
    /// Known by a result only, not by what it consists of.
    RESULT("result");

    private final String id;

    Sign(String id) {
      this.id = id;
    }

    /// The name in data and answers.
    String id() {
      return id;
    }
  }
}
