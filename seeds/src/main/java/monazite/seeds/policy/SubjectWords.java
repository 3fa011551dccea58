package monazite.seeds.policy;

import java.util.List;

/// What general words of policy documents mean among material families.
///
/// @param subjects words for one family or a group of them
/// @param topics words by which plans, seldom patents, speak of topics
/// @param narrowings words that tell which of a group is meant
/// @param places words for countries
public record SubjectWords(
    List<Subject> subjects, List<Topic> topics, List<Narrowing> narrowings, List<Country> places) {
  /// Words for families.
  ///
  /// @param families ids, sorted; empty where the words only look like a family's
  /// @param targets false where the words don't tell whose target a number is
  public record Subject(List<String> families, boolean targets, List<String> literals) {
    public Subject {
      families = List.copyOf(families);
      literals = List.copyOf(literals);
    }
  }

  /// Words for a topic.
  public record Topic(String topic, List<String> literals) {
    public Topic {
      literals = List.copyOf(literals);
    }
  }

  /// Words beside which only some of a group are meant.
  public record Narrowing(List<String> among, List<String> to, List<String> literals) {
    public Narrowing {
      among = List.copyOf(among);
      to = List.copyOf(to);
      literals = List.copyOf(literals);
    }
  }

  /// Words for a country.
  public record Country(String code, List<String> literals) {
    public Country {
      literals = List.copyOf(literals);
    }
  }

  public SubjectWords {
    subjects = List.copyOf(subjects);
    topics = List.copyOf(topics);
    narrowings = List.copyOf(narrowings);
    places = List.copyOf(places);
  }
}
