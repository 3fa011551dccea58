package monazite.indexer.claims.composition;

/// A meaningful piece of claim text.
///
/// @param text as written; for an element or basis its normal form
/// @param value number of a NUMBER
/// @param named an element told by its name, not by its symbol
record Token(Kind kind, String text, double value, int begin, int end, boolean named) {

  /// What a piece of text is to a quantity.
  enum Kind {
    NUMBER,
    BASIS,
    PERCENT,
    UNIT,
    GE,
    GT,
    LE,
    LT,
    SUFFIX_GE,
    SUFFIX_GT,
    SUFFIX_LE,
    SUFFIX_LT,
    TO,
    BETWEEN,
    AND,
    COMMA,
    STOP,
    COLON,
    OPEN,
    CLOSE,
    ELEMENT,
    LETTER,
    VARIABLE,
    SLASH,
    PLUS,
    MINUS,
    EQUALS,
    LINK,
    BACK_REFERENCE,
    AS,
    IS,
    ABOUT,
    ONE_OR_MORE,
    OCCUPIES,
    MOL_RATIO,
    MASS_RATIO,
    PER_FORMULA,
    REPLACED_BY,
    REPLACES,
    BALANCE,
    ABSENT,
    ABSENT_AFTER,
    PREFERRED,
    INCLUDES_ZERO,
    EXCLUDES_ZERO,
    INCLUDING,
    EXCLUDING,
    COMPOUND_NOUN,
    OTHER
  }

  boolean is(Kind kind) {
    return this.kind == kind;
  }

  /// An element, a letter for elements, or a formula variable.
  boolean isName() {
    return kind == Kind.ELEMENT || kind == Kind.LETTER || kind == Kind.VARIABLE;
  }

  /// A comparison sign or word before a number.
  boolean isOperator() {
    return kind == Kind.GE || kind == Kind.GT || kind == Kind.LE || kind == Kind.LT;
  }

  /// A comparison word behind a number.
  boolean isSuffix() {
    return kind == Kind.SUFFIX_GE
        || kind == Kind.SUFFIX_GT
        || kind == Kind.SUFFIX_LE
        || kind == Kind.SUFFIX_LT;
  }
}
