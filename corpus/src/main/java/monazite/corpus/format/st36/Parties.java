package monazite.corpus.format.st36;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import monazite.corpus.document.Party;
import monazite.corpus.format.Draft;

/// Applicants, inventors and assignees, each once: records repeat them in up to three writings. The
/// name as the office printed it is taken before the registers' standard forms.
final class Parties {
  /// Writings from the best to the plainest; unknown ones stand beside the unnamed.
  private static final List<String> PREFERRED =
      List.of("original", "docdba", "intermediate", "", "docdb", "epo", "epodoc");

  private Parties() {}

  static void read(Element parties, Draft draft) {
    List<Element> applicants = members(parties, "applicants", "applicant");
    List<Element> inventors = members(parties, "inventors", "inventor");
    List<Element> both =
        applicants.stream()
            .filter(it -> it.anyAttribute("app-type", "apptype").endsWith("inventor"))
            .toList();
    add(Party.Role.APPLICANT, applicants, draft);
    add(Party.Role.INVENTOR, inventors.isEmpty() ? both : inventors, draft);
    add(Party.Role.ASSIGNEE, members(parties, "assignees", "assignee"), draft);
  }

  private static List<Element> members(Element parties, String list, String one) {
    // Japan lists applicants together with who acts for them.
    return Stream.concat(
            parties.all(list).stream().flatMap(it -> it.within(one)), parties.all(one).stream())
        .toList();
  }

  private static void add(Party.Role role, List<Element> elements, Draft draft) {
    for (PartyName name : once(PartyName.all(elements))) {
      boolean person = name.person() || role == Party.Role.INVENTOR;
      draft.add(role, name.name(), name.country(), person);
    }
  }

  /// The fullest of the writings, the best of equally full ones; countries come from the others.
  static List<PartyName> once(List<PartyName> names) {
    Map<String, List<PartyName>> writings = new LinkedHashMap<>();
    for (PartyName name : names) {
      writings.computeIfAbsent(name.format(), _ -> new ArrayList<>()).add(name);
    }
    if (writings.size() == 1) {
      return distinct(UnnamedWritings.once(names));
    }
    List<PartyName> best = List.of();
    int rank = Integer.MAX_VALUE;
    for (Map.Entry<String, List<PartyName>> each : writings.entrySet()) {
      int known = PREFERRED.indexOf(each.getKey());
      int place = known < 0 ? PREFERRED.indexOf("") : known;
      int size = each.getValue().size();
      if (size > best.size() || (size == best.size() && place < rank)) {
        best = each.getValue();
        rank = place;
      }
    }
    return distinct(placed(best, writings));
  }

  private static List<PartyName> placed(
      List<PartyName> best, Map<String, List<PartyName>> writings) {
    List<PartyName> placed = new ArrayList<>(best);
    for (List<PartyName> other : writings.values()) {
      if (other.size() == best.size()) {
        for (int i = 0; i < placed.size(); i++) {
          placed.set(i, placed.get(i).in(other.get(i).country()));
        }
      }
    }
    return placed;
  }

  /// One of those that differ in nothing but the order and accents of their words.
  private static List<PartyName> distinct(List<PartyName> names) {
    Map<Set<String>, PartyName> distinct = new LinkedHashMap<>();
    for (PartyName name : names) {
      distinct.merge(name.words(), name, (first, last) -> last.in(first.country()));
    }
    return List.copyOf(distinct.values());
  }
}
