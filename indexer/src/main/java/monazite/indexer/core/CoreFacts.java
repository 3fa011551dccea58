package monazite.indexer.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What one publication says of how core its right is.
///
/// @param office two letters
/// @param family primary material family; empty for none
/// @param topic first technology topic; empty for none
/// @param priority earliest priority, else the filing
/// @param granted whether it is a granted right
/// @param unexamined whether such a right is granted without substantive examination
/// @param reach highest score of a live independent claim; absent without such claims
/// @param coreClaim whether one of them is core
/// @param claim number of the claim with that score; 0 without
/// @param cites publications cited, office and number without kind
/// @param upkeep share of the fees of known fate that were paid; absent where none is known
/// @param contested somebody cared: opposition survived, review asked for
/// @param corrected a person's label; absent where nobody corrected it
public record CoreFacts(
    String office,
    String family,
    String topic,
    Optional<LocalDate> priority,
    boolean granted,
    boolean unexamined,
    Optional<Double> reach,
    boolean coreClaim,
    int claim,
    SortedSet<String> cites,
    Optional<Double> upkeep,
    boolean contested,
    Optional<String> corrected) {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();

  /// Nothing known.
  public static final CoreFacts NOTHING =
      new CoreFacts(
          "",
          "",
          "",
          Optional.empty(),
          false,
          false,
          Optional.empty(),
          false,
          0,
          java.util.Collections.emptySortedSet(),
          Optional.empty(),
          false,
          Optional.empty());

  public CoreFacts {
    cites = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(cites));
  }

  /// The form in which an index keeps it.
  public byte[] bytes() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // texts, days and numbers always can be written
    }
  }

  /// Reads what [#bytes] wrote.
  public static CoreFacts read(byte[] bytes, int offset, int length) throws IOException {
    return JSON.readValue(bytes, offset, length, CoreFacts.class);
  }
}
