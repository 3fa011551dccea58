package monazite.indexer.judge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.indexer.core.CoreFacts;
import monazite.indexer.holders.HeldSpan;
import monazite.indexer.holders.Stage;

/// What the seeds say of one patent: all of it as JSON, and the parts that are searched by.
///
/// @param json families with evidence, topics, claims, holder: as `show` prints them
/// @param families with their roles, the primary first
/// @param topics ids
/// @param claims what of each claim is searched by
/// @param claimsLabel core, improvement, peripheral or insufficient
/// @param holder name of who holds the right today; empty without an assignee
/// @param holderId that holder's id
/// @param holderIds ids of the holders on the front page and of all the right passed to
/// @param frontIds ids of the holders on the front page alone
/// @param stages who holds it by the front page, then by each recorded transfer
/// @param held the days on which each holder has it, transfers and successions followed
/// @param granted day of grant, stated or told by law from the publication
/// @param lo earliest last day of the right
/// @param hi latest last day of the right
/// @param statuses the status over time
/// @param states of a bundle of national rights, the status over time in each state
/// @param coreFacts what it says of how core its right is
/// @param countedFacts what it adds to a count of families
public record Judged(
    ObjectNode json,
    List<FamilyRole> families,
    List<String> topics,
    List<JudgedClaim> claims,
    String claimsLabel,
    String holder,
    String holderId,
    Set<String> holderIds,
    Set<String> frontIds,
    List<Stage> stages,
    List<HeldSpan> held,
    Optional<LocalDate> granted,
    Optional<LocalDate> lo,
    Optional<LocalDate> hi,
    List<StatusSpan> statuses,
    Map<String, List<StatusSpan>> states,
    CoreFacts coreFacts,
    CountedFacts countedFacts) {
  public Judged {
    families = List.copyOf(families);
    topics = List.copyOf(topics);
    claims = List.copyOf(claims);
    holderIds = Set.copyOf(holderIds);
    frontIds = Set.copyOf(frontIds);
    stages = List.copyOf(stages);
    held = List.copyOf(held);
    statuses = List.copyOf(statuses);
    states = Map.copyOf(states);
  }

  /// A family and what the patent is to it.
  ///
  /// @param role in lower case
  public record FamilyRole(String id, String role, boolean primary) {}

  /// A claim as searched by.
  public record JudgedClaim(
      int number, String text, String type, String label, List<Content> contents) {
    public JudgedClaim {
      contents = List.copyOf(contents);
    }
  }

  /// A range of an element; an open side is infinite.
  public record Content(String element, String basis, double lo, double hi) {}
}
