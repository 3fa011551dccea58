package monazite.corpus.format.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/// Looks at the beginning of a JSON dump.
final class TreeHead {
  private static final JsonFactory JSON = new JsonFactory();

  private TreeHead() {}

  /// Whether the bytes begin a dump of this kind.
  static boolean recognises(byte[] head, TreeProfile profile) {
    return profile.fits(keys(head, profile)) || isRecording(head, profile);
  }

  /// Whether they begin a recording of a service's answers.
  static boolean isRecording(byte[] head, TreeProfile profile) {
    if (profile.recordings().isEmpty()) {
      return false;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return profile.recordings().stream().allMatch(text::contains)
        && !text.stripLeading().startsWith("{");
  }

  /// The keys of the first object, as far as the bytes show them; of an envelope, those of the
  /// first object in it.
  private static Set<String> keys(byte[] head, TreeProfile profile) {
    Set<String> keys = new TreeSet<>();
    boolean within = false;
    try (JsonParser json = JSON.createParser(head)) {
      JsonToken token = json.nextToken();
      token = token == JsonToken.START_ARRAY ? json.nextToken() : token;
      if (token != JsonToken.START_OBJECT) {
        return keys;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        token = json.nextToken();
        boolean part = profile.parts().within().contains(key);
        if (token == JsonToken.START_OBJECT
            && !within
            && profile.wrappers().contains(key)
            && !(part && names(keys, profile))) {
          keys.clear();
          continue;
        }
        if (token == JsonToken.START_ARRAY && !within && profile.containers().contains(key)) {
          token = json.nextToken();
          if (token == JsonToken.START_OBJECT && !part) {
            keys.clear();
            within = true;
            continue;
          }
          if (token == JsonToken.START_OBJECT && !names(keys, profile)) {
            Set<String> first = members(json);
            if (names(first, profile)) {
              return first;
            }
            token = json.nextToken();
          }
          while (token != null && token != JsonToken.END_ARRAY) {
            json.skipChildren();
            token = json.nextToken();
          }
        }
        keys.add(key);
        json.skipChildren();
      }
    } catch (IOException e) {
      return keys; // the head ends within the object
    }
    return keys;
  }

  /// Whether an object with these keys names its publication.
  private static boolean names(Set<String> keys, TreeProfile profile) {
    return profile.parts().by().stream().anyMatch(keys::contains);
  }

  /// The keys of the object that the parser stands at, as far as they can be seen.
  private static Set<String> members(JsonParser json) throws IOException {
    Set<String> keys = new TreeSet<>();
    try {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        keys.add(json.currentName());
        json.nextToken();
        json.skipChildren();
      }
    } catch (JsonEOFException e) {
      return keys; // the head ends within the object
    }
    return keys;
  }
}
