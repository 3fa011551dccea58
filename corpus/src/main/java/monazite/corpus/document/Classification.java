package monazite.corpus.document;

/// One classification symbol.
///
/// @param symbol normalised: `H01F1/0577`, `148/302`; see [Symbols]
/// @param first main or first-listed symbol of its scheme
/// @param additional additional (non-inventive) information
public record Classification(Scheme scheme, String symbol, boolean first, boolean additional) {

  /// The classification that a symbol belongs to.
  public enum Scheme {
    CPC,
    IPC,
    USPC,
    LOCARNO,
    FI,
    OTHER
  }
}
