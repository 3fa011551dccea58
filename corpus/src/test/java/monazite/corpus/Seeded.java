package monazite.corpus;

import java.util.Random;
import java.util.function.Consumer;

/// Runs a property on random values and names the seed where it fails.
public final class Seeded {
  private Seeded() {}

  public static void forAll(int runs, Consumer<Random> property) {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("seed " + seed);
    for (int i = 0; i < runs; i++) {
      try {
        property.accept(new Random(seed + i));
      } catch (AssertionError | RuntimeException | StackOverflowError e) {
        throw new AssertionError("repeat with -Dseed=" + (seed + i), e);
      }
    }
  }
}
