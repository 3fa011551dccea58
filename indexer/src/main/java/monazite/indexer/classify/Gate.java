package monazite.indexer.classify;

import monazite.seeds.family.FamilySeeds;

/// Interim: admits everything.
public final class Gate {
  public Gate(FamilySeeds seeds) {}

  public boolean admits(byte[] record) {
    return record.length > 0;
  }
}
