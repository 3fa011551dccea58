package monazite.seeds.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;

/// The field's policy at a glance, without any document: what the well-known papers ask for, aim at
/// and say of patents, in our own words.
///
/// @param sources the documents, by id
/// @param priorities what they ask for
/// @param targets the numbers that they aim at
/// @param ipStatements what they say of patents
public record PolicyDigest(
    List<PolicySource> sources,
    List<PolicyPriority> priorities,
    List<PolicyTarget> targets,
    List<PolicyIpStatement> ipStatements) {
  static final String FILES = "policy";
  static final String PREFIX = FILES + "/digest-";

  public PolicyDigest {
    sources = List.copyOf(sources);
    priorities = List.copyOf(priorities);
    targets = List.copyOf(targets);
    ipStatements = List.copyOf(ipStatements);
  }

  /// Reads `policy/digest-*.json`; a user's digest replaces the bundled one of its id.
  ///
  /// @param families to check the ids of families and topics
  /// @throws monazite.seeds.SeedException naming file and place where something is missing or wrong
  public static PolicyDigest of(Seeds seeds, FamilySeeds families) {
    Map<String, DigestReader> byId = new LinkedHashMap<>();
    for (Seeds.SeedFile file : seeds.files(FILES)) {
      if (file.name().startsWith(PREFIX)) {
        DigestReader reader = new DigestReader(file, families);
        byId.put(reader.source().id(), reader);
      }
    }
    List<PolicySource> sources = new ArrayList<>();
    List<PolicyPriority> priorities = new ArrayList<>();
    List<PolicyTarget> targets = new ArrayList<>();
    List<PolicyIpStatement> ipStatements = new ArrayList<>();
    for (DigestReader reader : byId.values()) {
      sources.add(reader.source());
      priorities.addAll(reader.priorities());
      targets.addAll(reader.targets());
      ipStatements.addAll(reader.ipStatements());
    }
    return new PolicyDigest(sources, priorities, targets, ipStatements);
  }
}
