package monazite.corpus.format.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.Reasons;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.fact.DateStyle;
import monazite.corpus.format.fact.FactReader;
import monazite.corpus.format.fact.FactRules;
import monazite.corpus.format.shape.Shape;
import monazite.corpus.format.shape.Window;

/// A kind of JSON dump.
public final class TreeShape implements Shape {
  private static final int NAMED_KEYS = 4;
  private static final int NUMBER_IN = 4096;

  private final TreeProfile profile;
  private final Pattern office;

  private TreeShape(TreeProfile profile) {
    this.profile = profile;
    this.office =
        Pattern.compile(
            "\"(?:" + String.join("|", profile.numberKeys()) + ")\"\\s*:\\s*\"([A-Za-z]{2})");
  }

  /// The kind that an entry of `dumps.json` describes.
  public static TreeShape of(String id, JsonNode tree, FactRules rules) {
    return new TreeShape(TreeProfile.read(id, tree, rules));
  }

  @Override
  public boolean recognises(byte[] head) {
    return TreeHead.recognises(head, profile);
  }

  @Override
  public void split(
      Window window, String format, SourceFormat.Origin origin, SourceFormat.RecordSink sink)
      throws IOException {
    boolean recorded = TreeHead.isRecording(window.head(SourceFormat.HEAD), profile);
    TreeProfile.Leaf leaf = new TreeProfile.Leaf(profile, recorded, false);
    JoinedParts parts = new JoinedParts(sink, leaf);
    new TreeCutter(window, format, origin, parts, leaf).cut();
    parts.end();
    window.close();
  }

  @Override
  public boolean made(RawRecord record) {
    return record.context() instanceof TreeProfile.Leaf it
        && it.profile().id().equals(profile.id());
  }

  @Override
  public Reading parse(RawRecord record) {
    try {
      TreeProfile.Leaf leaf =
          record.context() instanceof TreeProfile.Leaf it
              ? it
              : new TreeProfile.Leaf(profile, false, false);
      List<JsonNode> objects = leaf.objects(record.bytes());
      JsonNode object = objects.getFirst();
      if (!object.isObject()) {
        return new Reading.Broken(record.source(), "no JSON object");
      }
      Reading reading =
          FactReader.read(
              profile.facts(objects), profile.rules(), DateStyle.PLAIN, 0, record.source());
      return reading instanceof Reading.Skipped(var where, var why)
          ? new Reading.Skipped(where, why + " among the keys " + keys(object))
          : reading;
    } catch (IOException | RuntimeException e) {
      return new Reading.Broken(record.source(), Reasons.of(e));
    }
  }

  private static String keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    for (var entry : object.properties()) {
      keys.add(entry.getKey());
    }
    int named = Math.min(NAMED_KEYS, keys.size());
    String all = String.join(", ", keys.subList(0, named)).replaceAll("[\"\\p{Cntrl}]", " ");
    return (all.length() > 200 ? all.substring(0, 200) : all)
        + (keys.size() > named ? ", ..." : "");
  }

  @Override
  public String office(RawRecord record) {
    if (!profile.rules().office().isEmpty() || profile.numberKeys().isEmpty()) {
      return profile.rules().office();
    }
    byte[] bytes = record.bytes();
    String head =
        new String(bytes, 0, Math.min(bytes.length, NUMBER_IN), StandardCharsets.ISO_8859_1);
    Matcher number = office.matcher(head);
    return number.find() ? number.group(1).toUpperCase(Locale.ROOT) : "";
  }
}
