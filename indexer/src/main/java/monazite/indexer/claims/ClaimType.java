package monazite.indexer.claims;

import java.util.Locale;

/// What a claim is to.
public enum ClaimType {
  COMPOSITION,
  PRODUCT,
  PRODUCT_BY_PROCESS,
  PROCESS,
  METHOD_OF_USE,
  USE,
  DEVICE,
  APPARATUS,
  SYSTEM,
  KIT;

  /// The name in data and answers: `product_by_process`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether the claim is to something done, not to a thing.
  public boolean isMethod() {
    return this == PROCESS || this == METHOD_OF_USE || this == USE;
  }
}
