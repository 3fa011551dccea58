package monazite.indexer.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.PatentDocument;
import monazite.indexer.classify.Evidence;
import monazite.indexer.classify.Judgement;
import monazite.indexer.classify.TopicLabel;
import monazite.indexer.core.CoreFacts;

/// What a publication adds to a count of families: how surely it is on a material and a topic, who
/// holds it, since when. Small enough to be read of every publication of an index.
///
/// @param families with their scores, the primary one first
/// @param topics with the part of the text that speaks of them
/// @param language of its claims, else of its title (ISO 639-1); empty without text
/// @param owners whom its front page names, with the countries that it states for them
/// @param priority earliest priority, else the filing
/// @param claimScore score of its broadest live independent claim
public record CountedFacts(
    List<MaterialScore> families,
    List<TopicZone> topics,
    String language,
    List<Owner> owners,
    Optional<LocalDate> priority,
    Optional<Double> claimScore) {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();

  /// Nothing known.
  public static final CountedFacts NOTHING =
      new CountedFacts(List.of(), List.of(), "", List.of(), Optional.empty(), Optional.empty());

  public CountedFacts {
    families = List.copyOf(families);
    topics = List.copyOf(topics);
    owners = List.copyOf(owners);
  }

  /// A material family of the publication.
  ///
  /// @param score sum of the evidence's weights
  public record MaterialScore(String id, String role, double score, boolean primary) {}

  /// A topic of the publication.
  ///
  /// @param zone the part nearest to the right that speaks of it: claim, title or abstract
  public record TopicZone(String id, String zone) {}

  /// Whom the front page names as holder.
  ///
  /// @param id who holds it today
  /// @param country two letters as stated, or empty
  public record Owner(String id, String name, String country) {}

  /// The facts of a judged document.
  ///
  /// @param owners its holders, in the order of the front page
  static CountedFacts of(
      PatentDocument document, Judgement judgement, List<Owner> owners, CoreFacts core) {
    return new CountedFacts(
        judgement.families().stream()
            .map(one -> new MaterialScore(one.id(), one.role().word(), one.score(), one.primary()))
            .toList(),
        judgement.topics().stream().map(one -> new TopicZone(one.id(), zone(one))).toList(),
        language(document),
        owners,
        core.priority(),
        core.reach());
  }

  private static String zone(TopicLabel topic) {
    List<String> zones = topic.evidence().stream().map(Evidence::zone).toList();
    return zones.stream().anyMatch(zone -> zone.startsWith("claim"))
        ? "claim"
        : zones.contains("title") ? "title" : "abstract";
  }

  private static String language(PatentDocument document) {
    List<String> texts = new ArrayList<>();
    document.claims().stream().findFirst().ifPresent(claim -> texts.add(claim.language()));
    document.titles().keySet().stream().sorted().findFirst().ifPresent(texts::add);
    return texts.stream().filter(one -> !one.isEmpty()).findFirst().orElse("");
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
  public static CountedFacts read(byte[] bytes, int offset, int length) throws IOException {
    return JSON.readValue(bytes, offset, length, CountedFacts.class);
  }
}
