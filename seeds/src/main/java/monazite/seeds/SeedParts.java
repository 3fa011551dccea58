package monazite.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the data files, in the program's own jar or class folder and in a user's folder.
final class SeedParts {
  /// Every part that shapes what an index stores.
  static final List<String> ALL =
      List.of(
          "elements.json",
          "judging.json",
          "families",
          "topics",
          "claims.json",
          "chemistry.json",
          "cohorts.json",
          "holders.json",
          "jurisdictions");

  private SeedParts() {}

  /// Names of the bundled files of a part, sorted.
  static List<String> bundled(String nameOrFolder) {
    if (nameOrFolder.endsWith(".json")) {
      return List.of(nameOrFolder);
    }
    URL folder = SeedParts.class.getResource(nameOrFolder);
    if (folder == null) {
      return List.of();
    }
    try {
      if (folder.openConnection() instanceof JarURLConnection jar) {
        String prefix = jar.getEntryName() + "/";
        return jar.getJarFile().stream()
            .map(entry -> entry.getName().replace("//", "/"))
            .filter(name -> name.startsWith(prefix) && name.endsWith(".json"))
            .map(name -> nameOrFolder + "/" + name.substring(prefix.length()))
            .sorted()
            .toList();
      }
      return List.copyOf(jsonBelow(Path.of(URI.create(folder.toString())), nameOrFolder).keySet());
    } catch (IOException e) {
      throw new UncheckedIOException(nameOrFolder, e);
    }
  }

  /// The user's files of a part, by name.
  static Map<String, Path> own(Path root, String nameOrFolder) {
    Path place = root.resolve(nameOrFolder);
    if (Files.isRegularFile(place)) {
      return Map.of(nameOrFolder, place);
    }
    try {
      return Files.isDirectory(place) ? jsonBelow(place, nameOrFolder) : Map.of();
    } catch (IOException e) {
      throw new SeedException(place + ": " + e.getMessage());
    }
  }

  private static Map<String, Path> jsonBelow(Path folder, String part) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .collect(
              Collectors.toMap(
                  file -> part + "/" + file.getFileName(),
                  file -> file,
                  (one, other) -> one,
                  TreeMap::new));
    }
  }
}
