package monazite.seeds.law;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What must hold between the parts of one office's file.
final class JurisdictionCheck {
  private JurisdictionCheck() {}

  static void check(Jurisdiction law, LawNode node) {
    if (!law.rights().containsKey(law.defaultRight())) {
      throw node.wrong("defaultRight \"" + law.defaultRight() + "\" is not among the rights");
    }
    Set<String> ids = new HashSet<>();
    for (TermRule rule : law.rules()) {
      if (!ids.add(rule.id())) {
        throw node.wrong("rules: \"" + rule.id() + "\" stands twice");
      }
      known(law, node, "rule " + rule.id(), List.of(rule.right()));
    }
    for (TermRule rule : law.rules()) {
      references(law, node, "rule " + rule.id(), rule.when());
    }
    for (Adjustment adjustment : law.adjustments()) {
      references(law, node, "adjustment " + adjustment.id(), adjustment.when());
      for (String rule : adjustment.rules()) {
        if (law.rule(rule).isEmpty()) {
          throw node.wrong("adjustment " + adjustment.id() + ": no rule \"" + rule + "\"");
        }
      }
    }
    for (KindCode kind : law.kinds()) {
      known(law, node, "kind " + kind.codes(), kind.right().stream().toList());
      if (kind.from().isPresent()
          && kind.to().isPresent()
          && kind.from().get().isAfter(kind.to().get())) {
        throw node.wrong("kind " + kind.codes() + ": \"from\" lies after \"to\"");
      }
    }
    law.sameDay().ifPresent(pair -> known(law, node, "sameDay", List.of(pair.right(), pair.to())));
    law.fees().ifPresent(fees -> known(law, node, "fees", fees.rights()));
  }

  private static void known(Jurisdiction law, LawNode node, String what, List<String> rights) {
    for (String right : rights) {
      if (!law.rights().containsKey(right)) {
        throw node.wrong(what + ": right \"" + right + "\" is not among " + law.rights().keySet());
      }
    }
  }

  private static void references(
      Jurisdiction law, LawNode node, String what, List<Condition> conditions) {
    for (Condition condition : conditions) {
      String named =
          switch (condition) {
            case Condition.EndsBefore before -> before.rule();
            case Condition.EndsFrom from -> from.rule();
            case Condition.Within within -> "";
            case Condition.All all -> "";
            case Condition.Any any -> "";
            case Condition.Absent absent -> "";
            case Condition.Present present -> "";
          };
      if (!named.isEmpty() && law.rule(named).isEmpty()) {
        throw node.wrong(what + ": no rule \"" + named + "\"");
      }
    }
  }
}
