package monazite.indexer.judge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import monazite.corpus.document.PublicationNumber;
import monazite.indexer.classify.Evidence;
import monazite.indexer.classify.FamilyLabel;
import monazite.indexer.classify.Judgement;
import monazite.indexer.classify.Role;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;
import monazite.seeds.correction.Correction;

/// The user's corrections by publication. One without a kind code is of every publication of the
/// number; one with it comes first. What is said of one member of a simple family holds for those
/// of which nothing is said.
final class Corrections {
  private final Map<String, Correction> byNumber = new HashMap<>();

  private Corrections() {}

  /// @throws SeedException naming file and line of a number that can't be read, or stands twice
  static Corrections of(Seeds seeds) {
    Corrections corrections = new Corrections();
    for (Correction one : monazite.seeds.correction.Corrections.of(seeds)) {
      PublicationNumber number =
          PublicationNumber.parse(one.publication())
              .orElseThrow(
                  () ->
                      new SeedException(
                          one.place()
                              + ": publication \""
                              + one.publication()
                              + "\": no publication number; write it with its office, US7314575B2"));
      Correction other = corrections.byNumber.putIfAbsent(number.toString(), one);
      if (other != null) {
        throw new SeedException(
            one.place() + ": " + number + " is corrected already at " + other.place());
      }
    }
    return corrections;
  }

  /// What is said of a publication.
  Optional<Corrected> of(PublicationNumber publication) {
    if (byNumber.isEmpty()) {
      return Optional.empty();
    }
    Correction exact = byNumber.get(publication.toString());
    Correction found =
        exact != null ? exact : byNumber.get(publication.office() + publication.number());
    return Optional.ofNullable(found).map(one -> new Corrected(one, false));
  }

  /// What is said of a publication, or else of another member of its simple family.
  ///
  /// @param kin number of that member; empty where nothing is said of any
  Optional<Corrected> of(PublicationNumber publication, String kin) {
    return of(publication)
        .or(
            () ->
                PublicationNumber.parse(kin)
                    .flatMap(this::of)
                    .map(said -> new Corrected(said.correction(), true)));
  }

  /// The numbers, office and number without kind, of what a person says to be of a family.
  Set<String> broughtIn() {
    Set<String> numbers = new TreeSet<>();
    byNumber.forEach(
        (number, correction) -> {
          if (correction.family().filter(id -> !id.equals(Correction.NO_FAMILY)).isPresent()) {
            PublicationNumber.parse(number).ifPresent(it -> numbers.add(it.office() + it.number()));
          }
        });
    return numbers;
  }

  /// A correction at work.
  ///
  /// @param ofKin whether it is said of another member of the simple family
  record Corrected(Correction correction, boolean ofKin) {
    /// The judgement with the corrected family in front. A family that the program found too keeps
    /// its role and evidence.
    Judgement judgement(Judgement found) {
      if (correction.family().isEmpty()) {
        return found;
      }
      String id = correction.family().get();
      if (id.equals(Correction.NO_FAMILY)) {
        return Judgement.NOTHING;
      }
      List<FamilyLabel> families = new ArrayList<>();
      Optional<FamilyLabel> known =
          found.families().stream().filter(label -> label.id().equals(id)).findFirst();
      List<Evidence> evidence = new ArrayList<>(List.of(evidence()));
      known.ifPresent(label -> evidence.addAll(label.evidence()));
      families.add(
          new FamilyLabel(
              id,
              known.map(FamilyLabel::role).filter(Role::ofMaterial).orElse(Role.MATERIAL),
              known.map(FamilyLabel::score).orElse(1.0),
              true,
              evidence));
      for (FamilyLabel label : found.families()) {
        if (!label.id().equals(id)) {
          families.add(
              new FamilyLabel(label.id(), label.role(), label.score(), false, label.evidence()));
        }
      }
      return new Judgement(families, found.topics());
    }

    private Evidence evidence() {
      return new Evidence(
          "correction", correction.why(), "correction", 0, 0, 1, correction.who() + ", " + place());
    }

    /// File and line without the folder, which may stand elsewhere tomorrow.
    private String place() {
      return correction.place().replaceFirst("^.*[/\\\\]", "");
    }

    /// Who corrected what and why, and what the program said.
    ObjectNode json(Judgement found, String label) {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("family", correction.family().orElse(null));
      json.put("label", correction.label().orElse(null));
      json.put("who", correction.who());
      json.put("why", correction.why());
      json.put("place", place());
      json.put("saidOf", ofKin ? correction.publication() : null);
      json.put("familyBefore", found.primary().map(FamilyLabel::id).orElse(null));
      json.put("labelBefore", label);
      return json;
    }
  }
}
