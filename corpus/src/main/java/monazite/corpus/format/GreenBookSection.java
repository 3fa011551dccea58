package monazite.corpus.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A section of an APS record: `PATN`, `INVT`, `CLMS`, with its tagged fields.
///
/// @param name four letters
record GreenBookSection(String name, List<Field> fields) {
  private static final int TEXT = 5;

  /// A tag and what stands behind it, from the sixth column on; continuation lines are parted by
  /// line feeds.
  record Field(String tag, String value) {}

  /// The first field of that tag, or empty text.
  String value(String tag) {
    for (Field field : fields) {
      if (field.tag().equals(tag)) {
        return field.value().strip();
      }
    }
    return "";
  }

  /// All sections of a record, in their order.
  static List<GreenBookSection> of(byte[] record) {
    List<GreenBookSection> sections = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    String tag = "";
    for (String line : (Iterable<String>) text(record).lines()::iterator) {
      String next = tag(line);
      if (next.isEmpty()) {
        value.append('\n').append(line.length() > TEXT ? behind(line) : line.strip());
        continue;
      }
      if (!tag.isEmpty()) {
        fields.add(new Field(tag, value.toString()));
      }
      value.setLength(0);
      tag = "";
      if (next.length() == 4) {
        fields = new ArrayList<>();
        sections.add(new GreenBookSection(next, fields));
      } else {
        tag = next;
        value.append(line.length() > TEXT ? line.substring(TEXT) : "");
      }
    }
    if (!tag.isEmpty()) {
      fields.add(new Field(tag, value.toString()));
    }
    return sections;
  }

  /// A line that lost its indent is kept whole.
  private static String behind(String line) {
    return line.substring(0, TEXT).isBlank() ? line.substring(TEXT) : line;
  }

  /// Three letters or digits and a blank, or four letters alone; empty for other lines.
  private static String tag(String line) {
    int end = 0;
    while (end < line.length() && end < 5 && isTagCharacter(line.charAt(end))) {
      end++;
    }
    boolean alone = line.length() == end || line.substring(end).isBlank();
    if (end == 4 && alone) {
      return line.substring(0, 4);
    }
    boolean blank = line.length() > 4 && line.charAt(3) == ' ' && line.charAt(4) == ' ';
    return end == 3 && (alone || blank) ? line.substring(0, 3) : "";
  }

  private static boolean isTagCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /// The files are ASCII with a few characters of Latin 1; re-saved ones are UTF-8.
  private static String text(byte[] record) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(record)).toString();
    } catch (CharacterCodingException e) {
      return new String(record, StandardCharsets.ISO_8859_1);
    }
  }
}
