package monazite.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
          "transfers.json",
          "jurisdictions",
          "events.json",
          "text-model.json",
          "core.json",
          "policy/issuers.json",
          "corrections.csv",
          "corrections.jsonl");

  /// Every file and folder that the seeds may hold. Of policy only the issuers shape an index:
  /// statements are found anew whenever they are asked for; nor does an index hold what
  /// follows from the rules of gaps and counts.
  static final List<String> KNOWN =
      Stream.concat(
              ALL.stream().map(part -> part.startsWith("policy/") ? "policy" : part),
              Stream.of("gaps.json", "counting.json"))
          .toList();

  private SeedParts() {}

  /// Names of the bundled files of a part, sorted.
  static List<String> bundled(String nameOrFolder) {
    if (isFile(nameOrFolder)) {
      return nameOrFolder.endsWith(".json") ? List.of(nameOrFolder) : List.of();
    }
    try {
      Set<String> names = new TreeSet<>();
      String folder = SeedParts.class.getPackageName().replace('.', '/') + "/" + nameOrFolder;
      for (URL place : Collections.list(ClassLoader.getSystemResources(folder))) {
        names.addAll(bundled(place, nameOrFolder));
      }
      return List.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(nameOrFolder, e);
    }
  }

  /// Those of one place on the class path: a folder of data may share its name with a package.
  private static List<String> bundled(URL folder, String part) throws IOException {
    if (folder.openConnection() instanceof JarURLConnection jar) {
      String prefix = jar.getEntryName() + "/";
      return jar.getJarFile().stream()
          .map(entry -> entry.getName().replace("//", "/"))
          .filter(name -> name.startsWith(prefix) && name.endsWith(".json"))
          .map(name -> part + "/" + name.substring(prefix.length()))
          .toList();
    }
    return List.copyOf(jsonBelow(Path.of(URI.create(folder.toString())), part).keySet());
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

  /// Refuses what no reader would ever look at, such as a misspelt name. Hidden files and a README
  /// may lie there.
  static void requireKnown(Path root) {
    for (Path entry : entries(root)) {
      String name = String.valueOf(entry.getFileName());
      boolean folder = Files.isDirectory(entry);
      if (!KNOWN.contains(name) || isFile(name) == folder) {
        throw new SeedException(
            entry
                + ": no "
                + (folder ? "folder" : "file")
                + " of the seeds has this name; known are "
                + String.join(", ", KNOWN.stream().map(SeedParts::shown).toList())
                + ": rename or remove it");
      }
      if (folder) {
        for (Path file : entries(entry)) {
          if (!file.toString().endsWith(".json") || !Files.isRegularFile(file)) {
            throw new SeedException(
                file + ": " + shown(name) + " holds files named *.json only: rename or remove it");
          }
        }
      }
    }
  }

  private static String shown(String part) {
    return isFile(part) ? part : part + "/";
  }

  /// Whether a part is one file, not a folder of them.
  private static boolean isFile(String part) {
    return part.indexOf('.') >= 0;
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !String.valueOf(file.getFileName()).matches("[.].*|README.*"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new SeedException(folder + ": can't be read: " + e.getMessage());
    }
  }

  private static Map<String, Path> jsonBelow(Path folder, String part) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches("[^.].*[.]json"))
          .collect(
              Collectors.toMap(
                  file -> part + "/" + file.getFileName(),
                  file -> file,
                  (one, other) -> one,
                  TreeMap::new));
    }
  }
}
