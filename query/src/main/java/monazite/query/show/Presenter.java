package monazite.query.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;

/// Turns an answer into text or bytes of one format.
public final class Presenter {
  private static final JsonMapper JSON = new JsonMapper();
  private static final ObjectWriter PRETTY =
      JSON.writer(
          new DefaultPrettyPrinter()
              .withArrayIndenter(new DefaultIndenter("  ", "\n"))
              .withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private Presenter() {}

  /// The answer as a file of the format: a workbook, or text in UTF-8.
  ///
  /// @param width columns that a table may take
  public static byte[] bytes(Answer answer, Format format, int width) {
    return format == Format.XLSX
        ? Xlsx.of(answer)
        : text(answer, format, width).getBytes(StandardCharsets.UTF_8);
  }

  /// The answer's text, ending in a line feed.
  ///
  /// @throws IllegalArgumentException for a workbook, which is no text
  /// @param width columns that a table may take
  public static String text(Answer answer, Format format, int width) {
    return switch (format) {
      case TABLE -> tables(answer, width);
      case JSON -> pretty(answer.json());
      case JSONL -> lines(answer);
      case CSV -> Csv.of(answer.flat());
      case XLSX -> throw new IllegalArgumentException("a workbook is no text");
      case HTML -> HtmlPage.of(answer);
      case MD -> Markdown.of(answer);
    };
  }

  private static String tables(Answer answer, int width) {
    StringBuilder out = new StringBuilder();
    for (Table table : answer.tables()) {
      out.append(out.isEmpty() ? "" : "\n");
      if (answer.tables().size() > 1) {
        out.append(table.title()).append('\n');
      }
      out.append(TextTable.set(table, width));
    }
    return out.toString();
  }

  private static String lines(Answer answer) {
    StringBuilder out = new StringBuilder();
    for (JsonNode line : answer.lines()) {
      out.append(line).append('\n');
    }
    return out.toString();
  }

  private static String pretty(JsonNode json) {
    try {
      return PRETTY.writeValueAsString(json) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // a tree of values can always be written
    }
  }
}
