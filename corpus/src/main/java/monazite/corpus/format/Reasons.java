package monazite.corpus.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import javax.xml.stream.XMLStreamException;

/// Says why a record couldn't be read, in one line.
public final class Reasons {
  private static final int LONGEST = 300;

  private Reasons() {}

  /// One line: the kind of fault, its place and what is wrong.
  public static String of(Exception e) {
    if (e instanceof XMLStreamException xml) {
      String place =
          xml.getLocation() == null
              ? ""
              : "line "
                  + xml.getLocation().getLineNumber()
                  + ", column "
                  + xml.getLocation().getColumnNumber()
                  + ": ";
      return "XML, " + place + firstLine(String.valueOf(xml.getMessage()));
    }
    if (e instanceof JsonProcessingException json) {
      String words = firstLine(String.valueOf(json.getOriginalMessage()));
      return "JSON, "
          + place(json)
          + words.replaceAll("monazite\\.[a-z.]+|; `.*| \\(start marker.*", "");
    }
    if (e instanceof IllegalArgumentException) {
      return firstLine(String.valueOf(e.getMessage()));
    }
    return e.getClass().getSimpleName() + ": " + firstLine(String.valueOf(e.getMessage()));
  }

  private static String place(JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      StringBuilder path = new StringBuilder();
      for (JsonMappingException.Reference step : mapping.getPath()) {
        boolean key = step.getFieldName() != null;
        path.append(key ? "." + step.getFieldName() : "[" + step.getIndex() + "]");
      }
      return path.substring(1) + ": ";
    }
    return e.getLocation() == null ? "" : "column " + e.getLocation().getColumnNr() + ": ";
  }

  /// StAX repeats the place in a message of its own form: only the words are kept.
  private static String firstLine(String message) {
    String words = message.strip();
    if (words.startsWith("ParseError at [")) {
      int at = words.indexOf("Message: ");
      words = at < 0 ? words : words.substring(at + "Message: ".length());
    }
    int end = words.indexOf("\n");
    words = end < 0 ? words : words.substring(0, end).strip();
    return words.length() > LONGEST ? words.substring(0, LONGEST) + " ..." : words;
  }
}
