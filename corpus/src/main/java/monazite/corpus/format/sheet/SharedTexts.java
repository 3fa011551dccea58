package monazite.corpus.format.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.media.OfficeParts;
import monazite.corpus.xml.XmlCursor;

/// The texts that cells share, by their numbers.
final class SharedTexts {
  static final SharedTexts NONE = new SharedTexts();

  private static final int MOST = 1_000_000;
  private static final long MOST_LETTERS = 64L << 20;

  private final List<String> texts = new ArrayList<>();

  private SharedTexts() {}

  static SharedTexts read(OfficeParts parts) throws XMLStreamException, UnreadableWorkbook {
    SharedTexts shared = new SharedTexts();
    XmlCursor xml = parts.cursor();
    long letters = 0;
    xml.child();
    while (xml.child()) {
      parts.rest();
      String text = xml.name().equals("si") ? text(xml) : skipped(xml);
      letters += text.length();
      if (shared.texts.size() == MOST || letters > MOST_LETTERS) {
        throw new UnreadableWorkbook(
            "more texts than can be held in memory ("
                + MOST
                + ", or "
                + (MOST_LETTERS >> 20)
                + " million letters): save each sheet as CSV");
      }
      shared.texts.add(text);
    }
    return shared;
  }

  /// The text of an item without how it is spoken, which some eastern ones have with them.
  static String text(XmlCursor xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.child()) {
      switch (xml.name()) {
        case "t" -> text.append(xml.exact());
        case "r" -> text.append(text(xml));
        default -> xml.skip();
      }
    }
    return text.toString();
  }

  private static String skipped(XmlCursor xml) throws XMLStreamException {
    xml.skip();
    return "";
  }

  /// The text of a number; empty where there is none.
  String at(String number) {
    String digits = number.strip();
    boolean plain =
        !digits.isEmpty()
            && digits.length() < 8
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int index = plain ? Integer.parseInt(digits) : texts.size();
    return index < texts.size() ? texts.get(index) : "";
  }
}
