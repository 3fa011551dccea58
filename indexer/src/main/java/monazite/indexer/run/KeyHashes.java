package monazite.indexer.run;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/// A set of keys as hashes of eight bytes: compact, and quick to ask.
///
/// @param sorted rising
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeyHashes(long[] sorted) {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  static KeyHashes of(Collection<String> keys) {
    return new KeyHashes(keys.stream().mapToLong(KeyHashes::hash).sorted().distinct().toArray());
  }

  boolean hasOne(long[] keys) {
    for (long key : keys) {
      if (Arrays.binarySearch(sorted, key) >= 0) {
        return true;
      }
    }
    return false;
  }

  static long[] hashes(Set<String> keys) {
    return keys.stream().mapToLong(KeyHashes::hash).toArray();
  }

  static long hash(String key) {
    long hash = BASIS;
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    return hash ^ (hash >>> 29);
  }
}
