package monazite.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The trade's knowledge as data files: those that come with the program, and over them the user's
/// own folder of the same form. Readers of one part (families, holders, ...) take this and ask for
/// the part's files; of two entries with one id the later, the user's, counts.
public final class Seeds {
  private final Optional<Path> own;

  private Seeds(Optional<Path> own) {
    this.own = own;
  }

  /// What comes with the program.
  public static Seeds bundled() {
    return new Seeds(Optional.empty());
  }

  /// The bundled files with those of a folder laid over them.
  ///
  /// @throws SeedException where the folder isn't there, holds a file of a name that is no part of
  ///     the seeds, or one that is no JSON object
  public static Seeds with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new SeedException("--seeds " + folder + ": no such folder");
    }
    SeedParts.requireKnown(folder);
    Seeds seeds = new Seeds(Optional.of(folder));
    for (String part : SeedParts.KNOWN) {
      for (Text text : seeds.own(part)) {
        if (text.name().endsWith(".json")) {
          SeedJson.read(text.bytes(), text.place());
        }
      }
    }
    return seeds;
  }

  /// One data file.
  ///
  /// @param name path within the seeds, `families/ndfeb.json`
  /// @param place where it really stands, for messages
  /// @param users true for one of the user's own
  public record SeedFile(String name, String place, boolean users, JsonNode json) {}

  /// The files of a name or folder (`holders.json`, `families`): bundled ones by name, then the
  /// user's by name.
  ///
  /// @throws SeedException where a file is no JSON object, naming file, line and column
  public List<SeedFile> files(String nameOrFolder) {
    List<SeedFile> found = new ArrayList<>();
    for (Text text : texts(nameOrFolder)) {
      JsonNode json = SeedJson.read(text.bytes(), text.place());
      found.add(new SeedFile(text.name(), text.place(), text.users(), json));
    }
    return found;
  }

  /// The user's files of a name that are no JSON objects, as text in UTF-8; empty where there are
  /// none.
  ///
  /// @throws SeedException where one is no text in UTF-8
  public List<SeedText> texts(List<String> names) {
    List<SeedText> found = new ArrayList<>();
    for (String name : names) {
      for (Text text : own(name)) {
        try {
          CharBuffer decoded =
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text.bytes()));
          found.add(new SeedText(text.place(), decoded.toString().replace("\uFEFF", "")));
        } catch (CharacterCodingException e) {
          throw new SeedException(text.place() + ": no text in UTF-8; save the file as UTF-8");
        }
      }
    }
    return found;
  }

  /// A file of text.
  public record SeedText(String place, String text) {}

  /// Hash of all files that shape what an index stores, bundled and own. Two runs with one hash
  /// judge alike.
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : SeedParts.ALL) {
        for (var text : texts(part)) {
          digest.update(text.name().getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
          digest.update(text.bytes());
          digest.update((byte) 0);
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // private carrier, never compared
  private record Text(String name, String place, boolean users, byte[] bytes) {}

  private List<Text> texts(String nameOrFolder) {
    List<Text> found = new ArrayList<>();
    for (String name : SeedParts.bundled(nameOrFolder)) {
      try (InputStream in = Seeds.class.getResourceAsStream(name)) {
        if (in != null) {
          found.add(new Text(name, "bundled seeds " + name, false, in.readAllBytes()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
    found.addAll(own(nameOrFolder));
    return found;
  }

  private List<Text> own(String nameOrFolder) {
    List<Text> found = new ArrayList<>();
    if (own.isPresent()) {
      for (var entry : new TreeMap<>(SeedParts.own(own.get(), nameOrFolder)).entrySet()) {
        Path path = entry.getValue();
        try {
          found.add(new Text(entry.getKey(), path.toString(), true, Files.readAllBytes(path)));
        } catch (IOException e) {
          throw new SeedException(path + ": can't be read: " + e.getMessage());
        }
      }
    }
    return found;
  }
}
