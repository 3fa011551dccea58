package monazite.corpus.format.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The parts of a patent below its front page.
///
/// @param claims with their numbers
/// @param description without the claims; may be empty
/// @param summary the abstract, where it has a head of its own; may be empty
record PaperParts(String claims, String description, String summary) {
  /// The first claim, by its number or as the only one.
  private static final Pattern FIRST =
      Pattern.compile("^(?:1|１) ?[.)．、].*|^[\\[【].{0,4} ?[1１] ?[\\]】].*");

  private static final int SHORTEST = 12;

  /// Longer parts below the head of an abstract hold more than it.
  private static final int ABSTRACT = 40;

  /// The parts; empty where no claims stand below a head of theirs.
  static Optional<PaperParts> of(List<String> lines, PaperWords words) {
    List<Integer> begins = new ArrayList<>();
    List<PaperWords.Head> heads = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<PaperWords.Head> head = words.head(lines.get(i));
      if (head.isPresent()) {
        begins.add(i);
        heads.add(head.get());
      }
    }
    String claims = "";
    String description = "";
    String summary = "";
    for (int part = 0; part < begins.size(); part++) {
      int end = part + 1 < begins.size() ? begins.get(part + 1) : lines.size();
      List<String> body =
          lines.subList(begins.get(part) + 1, end).stream().map(words::numbered).toList();
      switch (heads.get(part)) {
        case CLAIMS -> {
          String text = claims(body);
          claims = claims.isEmpty() ? text : claims;
        }
        case DESCRIPTION ->
            description += (description.isEmpty() ? "" : "\n") + String.join("\n", body);
        case OTHER ->
            summary =
                summary.isEmpty() && body.size() < ABSTRACT ? String.join(" ", body) : summary;
      }
    }
    return claims.isEmpty()
        ? Optional.empty()
        : Optional.of(new PaperParts(claims, description, summary));
  }

  /// The lines from the first claim on; empty where none is there.
  private static String claims(List<String> body) {
    for (int i = 0; i < body.size(); i++) {
      if (FIRST.matcher(body.get(i)).matches()) {
        List<String> claims = new ArrayList<>();
        for (String line : body.subList(i, body.size())) {
          if (line.matches("\\*( ?\\*)+.*")) {
            break;
          }
          claims.add(line);
        }
        String text = String.join("\n", claims);
        return text.length() < SHORTEST ? "" : text;
      }
    }
    return "";
  }
}
