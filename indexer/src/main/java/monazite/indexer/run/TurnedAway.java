package monazite.indexer.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import monazite.corpus.document.Source;

/// Notes, in a file beside the index, which records a run turned away and which rights they speak
/// of; some forty bytes a record. The file stays when a run is broken off.
final class TurnedAway implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  /// What a note begins with: the name of an input, or a record.
  private static final int INPUT = 1;

  private static final int RECORD = 2;
  private static final int PARSED = 3;

  private final Path file;
  private final DataOutputStream out;
  private final List<String> inputs = new ArrayList<>();
  private final Map<String, Integer> ordinals = new HashMap<>();

  /// Records of one input that belong to a right, by the hash of their place.
  ///
  /// @param parsed those that were turned away after they were parsed
  record Found(Set<Long> places, Set<Long> parsed) {}

  /// @param folder made if it isn't there
  /// @param resumed whether the run goes on where another was broken off, so that the notes of that
  ///     one count
  TurnedAway(Path folder, boolean resumed) throws IOException {
    Files.createDirectories(folder);
    file = folder.resolve("turned-away.keys");
    long whole = resumed && Files.exists(file) ? whole() : 0;
    FileOutputStream stream = new FileOutputStream(file.toFile(), whole > 0);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(whole);
    }
    out = new DataOutputStream(new BufferedOutputStream(stream, BUFFER));
  }

  /// Notes a record; one noted twice counts once.
  ///
  /// @param parsed whether it was parsed before it was turned away
  synchronized void note(Source where, boolean parsed, long[] keys) throws IOException {
    Integer ordinal = ordinals.get(where.file());
    if (ordinal == null) {
      ordinal = inputs.size();
      name(where.file());
      out.writeByte(INPUT);
      out.writeUTF(where.file());
    }
    out.writeByte(parsed ? PARSED : RECORD);
    out.writeInt(ordinal);
    out.writeLong(place(where));
    int count = Math.min(keys.length, Byte.MAX_VALUE);
    out.writeByte(count);
    for (int i = 0; i < count; i++) {
      out.writeLong(keys[i]);
    }
  }

  private void name(String input) {
    ordinals.put(input, inputs.size());
    inputs.add(input);
  }

  /// Writes down what was noted so far; before a commit says that it was taken care of.
  synchronized void flush() throws IOException {
    out.flush();
  }

  static long place(Source where) {
    return KeyHashes.hash(where.file() + "\n" + where.entry() + "\n" + where.offset());
  }

  /// The records that share a key with rights, by input.
  ///
  /// @param known places that were found before
  synchronized Map<String, Found> among(KeyHashes rights, Set<Long> known) throws IOException {
    out.flush();
    Map<String, Found> found = new TreeMap<>();
    each(
        new Each() {
          private int named;

          @Override
          public void input(String name) {
            named++;
          }

          @Override
          public void record(int input, long place, boolean parsed, long[] keys) {
            if (input < named && rights.hasOne(keys) && !known.contains(place)) {
              Found here =
                  found.computeIfAbsent(
                      inputs.get(input), _ -> new Found(new HashSet<>(), new HashSet<>()));
              here.places().add(place);
              if (parsed) {
                here.parsed().add(place);
              }
            }
          }
        });
    return found;
  }

  /// Takes what was noted, in its order.
  private interface Each {
    void input(String name);

    void record(int input, long place, boolean parsed, long[] keys);
  }

  /// Bytes of the whole notes that a killed run left; their inputs are named again.
  private long whole() throws IOException {
    return each(
        new Each() {
          @Override
          public void input(String name) {
            name(name);
          }

          @Override
          public void record(int input, long place, boolean parsed, long[] keys) {}
        });
  }

  /// @return bytes up to the end of the last whole note
  private long each(Each each) throws IOException {
    long whole = 0;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      while (true) {
        int kind = in.readByte();
        if (kind == INPUT) {
          String name = in.readUTF();
          each.input(name);
          whole += 3 + utfLength(name);
        } else {
          int input = in.readInt();
          long place = in.readLong();
          long[] keys = new long[Math.max(0, in.readByte())];
          for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readLong();
          }
          each.record(input, place, kind == PARSED, keys);
          whole += 14 + 8L * keys.length;
        }
      }
    } catch (EOFException e) {
      return whole;
    }
  }

  private static long utfLength(String name) {
    return name.chars().mapToLong(c -> c >= 1 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
  }

  /// Drops the notes.
  void delete() throws IOException {
    close();
    Files.deleteIfExists(file);
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }
}
