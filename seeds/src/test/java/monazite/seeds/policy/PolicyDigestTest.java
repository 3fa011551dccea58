package monazite.seeds.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyDigestTest {
  private static final FamilySeeds FAMILIES = FamilySeeds.of(Seeds.bundled());
  private static final PolicyDigest BUNDLED = PolicyDigest.of(Seeds.bundled(), FAMILIES);

  @Test
  void everyTopicOfAPriorityOccursInOneOfItsFamilies() {
    Map<String, List<String>> families =
        FAMILIES.topics().stream().collect(Collectors.toMap(Topic::id, Topic::families));
    List<String> wanting = new ArrayList<>();
    for (PolicyPriority priority : BUNDLED.priorities()) {
      for (String topic : priority.topics()) {
        if (priority.families().stream()
            .noneMatch(families.getOrDefault(topic, List.of())::contains)) {
          wanting.add(priority.source().id() + " " + priority.place() + ": " + topic);
        }
      }
    }
    assertEquals(List.of(), wanting);
  }

  @Test
  void noTargetLiesBeforeTheYearOfItsDocument() {
    assertFalse(BUNDLED.targets().isEmpty());
    assertTrue(
        BUNDLED.targets().stream()
            .allMatch(one -> one.by().orElse(Integer.MAX_VALUE) >= one.source().year()));
  }

  @Test
  void aDigestOfTheUsersReplacesTheBundledOneOfItsId(@TempDir Path folder) throws IOException {
    String id = BUNDLED.sources().getFirst().id();
    write(folder, digest(id, "{\"place\": \"1\", \"families\": [\"smco\"], \"what\": \"a\"}"));
    PolicyDigest digest = PolicyDigest.of(Seeds.with(folder), FAMILIES);
    assertEquals(BUNDLED.sources().size(), digest.sources().size());
    assertEquals(
        List.of(
            new PolicyPriority(
                new PolicySource(id, "t", "i", "CN", 2020, Optional.empty(), Optional.empty()),
                "1",
                List.of("smco"),
                List.of(),
                Optional.empty(),
                "a")),
        digest.priorities().stream().filter(one -> one.source().id().equals(id)).toList());
  }

  @Test
  void anUnknownFamilyIsToldWithItsPlace(@TempDir Path folder) throws IOException {
    write(folder, digest("own", "{\"place\": \"1\", \"families\": [\"smoc\"], \"what\": \"a\"}"));
    SeedException error =
        assertThrows(SeedException.class, () -> PolicyDigest.of(Seeds.with(folder), FAMILIES));
    assertTrue(
        String.valueOf(error.getMessage()).endsWith("priorities 1: families: there is no smoc"),
        error.getMessage());
  }

  @Test
  void whatPolicySaysDoesNotChangeTheIndexsHash(@TempDir Path folder) throws IOException {
    write(folder, digest("own", ""));
    assertEquals(Seeds.bundled().hash(), Seeds.with(folder).hash());
  }

  private static String digest(String id, String priority) {
    return "{\"id\": \"%s\", \"title\": \"t\", \"issuer\": \"i\", \"country\": \"CN\", \"year\": 2020, \"priorities\": [%s], \"sources\": [\"s\"]}"
        .formatted(id, priority);
  }

  private static void write(Path folder, String json) throws IOException {
    Files.createDirectories(folder.resolve("policy"));
    Files.writeString(folder.resolve("policy/digest-own.json"), json);
  }
}
