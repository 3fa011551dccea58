package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

/// Legal events of the real OPS answers, taken once more from the lines that are printed beside
/// their fields: office and day of the gazette, code, and what follows.
class OpsEventsAgainstRawTest {
  @Test
  void eachEventIsOneOfTheAnswersAndNoneIsLost() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(Raw.SHARED), "../shared is absent: skipped");
    int compared = 0;
    for (Path file : Raw.files("epo-ops")) {
      if (!Readings.isOf(file, "ops-xml")) {
        continue;
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Node root = Raw.document(text.replaceAll("<(/?)[a-z]+:", "<$1"));
      List<String> expected = new ArrayList<>();
      Raw.nodes(root, "//legal").forEach(legal -> expected.addAll(printed(legal)));
      List<String> found = new ArrayList<>();
      Readings.documents(file).stream()
          .flatMap(it -> it.termFacts().events().stream())
          .map(it -> it.office() + " " + it.code() + " " + it.date().orElseThrow())
          .forEach(found::add);
      assertEquals(
          expected.stream().distinct().toList(),
          found.stream().distinct().toList(),
          file.toString());
      compared += found.size();
    }
    assertTrue(compared > 100);
  }

  private static List<String> printed(Node legal) {
    List<String> lines = Raw.texts(legal, "pre");
    String day = lines.getFirst().replaceAll(".*?([0-9]{4}-[0-9]{2}-[0-9]{2}).*", "$1");
    String code = Raw.text(legal, "@code");
    String name = Raw.text(legal, "@desc");
    String office = lines.getFirst().substring(0, 2);
    if (name.matches("[A-Z]{2}: .*")) {
      office = name.substring(0, 2);
    }
    List<String> states = List.of();
    for (String line : lines) {
      String said = line.substring(line.lastIndexOf(name) + name.length()).strip();
      if (said.startsWith("Ref Country Code")) {
        office = said.substring(said.length() - 2);
      } else if (said.startsWith("Ref Legal Event Code")) {
        code = said.substring(said.lastIndexOf(' ') + 1);
      } else if (said.startsWith("Effective DATE") || said.startsWith("Payment DATE")) {
        String digits = said.substring(said.length() - 8);
        day = digits.replaceAll("(....)(..)(..)", "$1-$2-$3");
      } else if (said.matches("(Designated State|Free Format Text).*? [A-Z]{2}([ ;][A-Z]{2})+")) {
        states = List.of(said.replaceAll(".*?(([A-Z]{2}[ ;])*[A-Z]{2})$", "$1").split("[ ;]", -1));
      }
    }
    List<String> events = new ArrayList<>();
    for (String state : states.isEmpty() ? List.of(office) : states) {
      events.add(state + " " + code.strip() + " " + day);
    }
    return events;
  }
}
