package monazite.seeds.law;

import java.util.List;
import java.util.Optional;

/// One rule on how long one sort of right lasts.
///
/// @param when all must hold
/// @param term empty where the right has no exclusive term
/// @param renewed the term once renewed; empty where there is no renewal
/// @param stages months after which the right ends unless a fee is paid for more
/// @param parts ends of parts that count the days in another way, by name
/// @param disclaimable the owner can give up the end of the term
/// @param statedLength a length printed on the document replaces the rule's
/// @param verified the source was read, not remembered
/// @param note doubts and history
public record TermRule(
    String id,
    String right,
    List<Condition> when,
    Optional<TermExpression> term,
    Optional<TermExpression> renewed,
    EndRule end,
    List<Integer> stages,
    List<Part> parts,
    boolean disclaimable,
    boolean statedLength,
    String citation,
    boolean verified,
    String note) {

  /// A part of the right with a last day of its own.
  public record Part(String name, EndRule end) {}

  public TermRule {
    when = List.copyOf(when);
    stages = List.copyOf(stages);
    parts = List.copyOf(parts);
  }
}
