package monazite.corpus.format.st36;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import monazite.corpus.format.ClaimSet;
import monazite.corpus.format.Draft;

/// Sets of claims, one for each language. Where one element holds a whole set, its lines are told
/// apart by the numbers that they begin with.
final class ClaimTexts {
  /// How a line says that it begins a claim; `claim-numbers.json` has the forms.
  private static final Pattern NUMBERED = numbered();

  /// `c0001`, `c-en-0001`, `CLM-00001`.
  private static final Pattern LETTERED = Pattern.compile("^.*[^0-9](?=[0-9]{1,5}$)");

  private ClaimTexts() {}

  /// One claim as its element gives it.
  ///
  /// @param number its attribute: a number, an id such as `c-en-0001`, `xx`
  /// @param references ids that the tags in it point to
  /// @param text with the source's line ends
  record Tagged(String number, List<String> references, String text) {
    Tagged {
      number = digits(number);
      references = references.stream().map(Tagged::digits).toList();
    }

    private boolean isNumbered() {
      String bare = number.replaceFirst("^0+(?=.)", "");
      return !bare.isEmpty() && text.strip().startsWith(bare + ".");
    }

    private static String digits(String id) {
      return Stream.of(id.split("\\s+", -1))
          .map(it -> LETTERED.matcher(it).replaceFirst(""))
          .reduce("", (one, next) -> one + " " + next)
          .strip();
    }
  }

  /// Adds a set of claims, unless there is one in its language already.
  ///
  /// @param said the language that the source states, or empty
  static void add(String said, List<Tagged> claims, Draft draft) {
    String all =
        claims.stream().map(Tagged::text).reduce("", (one, next) -> one + "\n" + next).strip();
    String code = Languages.code(said);
    String language = code.isEmpty() ? Languages.of(all) : code;
    if (all.isEmpty() || draft.claims.stream().anyMatch(it -> it.language().equals(language))) {
      return;
    }
    ClaimSet set = new ClaimSet(language);
    List<Tagged> single = claims.stream().filter(it -> !it.text().isBlank()).toList();
    List<String> parts = single.size() == 1 ? parts(single.getFirst().text()) : List.of();
    if (parts.size() > 1) {
      parts.forEach(part -> set.add("", List.of(), part));
    } else {
      boolean numbered = claims.stream().allMatch(Tagged::isNumbered);
      for (Tagged claim : claims) {
        String text = Texts.unwrapped(Texts.fold(claim.text()));
        set.add(claim.number(), claim.references(), numbered ? spaced(text) : text);
      }
    }
    draft.claims.addAll(set.claims());
  }

  /// `1.2,4-diamino...` is claim 1 of a set where each claim begins with its number.
  private static String spaced(String text) {
    int point = text.indexOf('.');
    return text.substring(0, point + 1) + " " + text.substring(point + 1).strip();
  }

  /// Claims as a tree gives them: elements `claim`, or their texts alone.
  static void add(Element claims, Draft draft) {
    List<Tagged> tagged = new ArrayList<>();
    for (Element claim : claims.all("claim")) {
      List<String> references = claim.within("claim-ref").map(it -> it.attribute("idref")).toList();
      tagged.add(new Tagged(claim.anyAttribute("num", "id"), references, text(claim)));
    }
    if (tagged.isEmpty()) {
      tagged.add(new Tagged("", List.of(), text(claims)));
    }
    add(claims.attribute("lang"), tagged, draft);
  }

  private static String text(Element element) {
    return Stream.concat(
            Stream.of(element.text()), element.children().stream().map(ClaimTexts::text))
        .filter(it -> !it.isBlank())
        .reduce("", (one, next) -> one + "\n" + next);
  }

  /// The claims in a text whose lines are numbered from one on, each with its number in front; what
  /// stands above the first is a heading. Empty where the lines are not so numbered.
  private static List<String> parts(String text) {
    List<StringBuilder> parts = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      Matcher number = NUMBERED.matcher(line.strip());
      if (number.lookingAt() && number(number) == parts.size() + 1) {
        String rest = line.strip().substring(number.end());
        parts.add(new StringBuilder((parts.size() + 1) + ". " + rest));
      } else if (!parts.isEmpty()) {
        parts.getLast().append(' ').append(line);
      }
    }
    return parts.stream().map(part -> Texts.fold(part.toString())).toList();
  }

  private static int number(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return Integer.parseInt(matcher.group(group));
      }
    }
    return -1;
  }

  private static Pattern numbered() {
    JsonNode forms = Tables.read("claim-numbers.json").path("lineBegins");
    return Pattern.compile(
        String.join(
            "|", StreamSupport.stream(forms.spliterator(), false).map(JsonNode::asText).toList()));
  }
}
