package monazite.query.ask;

import java.time.LocalDate;
import java.util.List;

/// What to look for among the patents of an index. Engines translate it by one exhaustive switch.
public sealed interface LandscapeQuery {
  /// Every patent.
  record All() implements LandscapeQuery {}

  /// Words in title, abstract, claims or description; quotes make a phrase, `-` excludes, `|` is
  /// or, a trailing `*` completes.
  record Words(String text) implements LandscapeQuery {}

  /// Patents of a material family, in any role but a mention.
  record OfFamily(String id) implements LandscapeQuery {}

  /// Patents that have a family in this role: material, process, device, recycling, mention.
  record InRole(String role) implements LandscapeQuery {}

  /// Patents of a family in one role.
  record FamilyInRole(String id, String role) implements LandscapeQuery {}

  /// Patents that have a holder on their front page, or whose right a holder has on a day.
  record HeldBy(String holder, LocalDate day) implements LandscapeQuery {}

  /// Patents whose claims are core, improvement, peripheral or insufficient.
  record Labelled(String label) implements LandscapeQuery {}

  /// Publications of an office.
  record FromOffice(String office) implements LandscapeQuery {}

  /// Publications of any of these offices.
  record FromAny(List<String> offices) implements LandscapeQuery {
    public FromAny {
      offices = List.copyOf(offices);
    }
  }

  /// Patents on a technology topic.
  record OnTopic(String topic) implements LandscapeQuery {}

  /// Patents that have a status on a day.
  record WithStatus(String status, LocalDate day) implements LandscapeQuery {}

  /// Filed on these days, both included.
  record Filed(LocalDate from, LocalDate to) implements LandscapeQuery {}

  /// Patents whose right may end on these days, both included.
  record Ends(LocalDate from, LocalDate to) implements LandscapeQuery {}

  /// Patents with a claim whose range of an element meets this one.
  ///
  /// @param basis `wt%`, `at%`, ...
  record Contains(String element, double lo, double hi, String basis) implements LandscapeQuery {}

  /// Patents with one claim that has all of these contents, its own or taken over from the claim it
  /// refers to.
  record ContainsAll(List<Contains> contents) implements LandscapeQuery {
    public ContainsAll {
      contents = List.copyOf(contents);
    }
  }

  /// All of these at once.
  record Every(List<LandscapeQuery> parts) implements LandscapeQuery {
    public Every {
      parts = List.copyOf(parts);
    }
  }
}
