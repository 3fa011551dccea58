package monazite.indexer.classify;

import java.util.Locale;

/// What a document is to a material.
public enum Role {
  /// it claims the material
  MATERIAL,
  /// it claims making or treating the material, or equipment for that
  PROCESS,
  /// it claims a thing that merely uses the material
  DEVICE,
  /// it claims winning the material back from what is used up
  RECYCLING,
  /// it speaks of the material
  MENTION;

  /// The role's word in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a document of this role counts as one on the material.
  public boolean ofMaterial() {
    return this != DEVICE && this != MENTION;
  }
}
