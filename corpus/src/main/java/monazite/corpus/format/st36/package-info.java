/// The family of WIPO Standard ST.36: full texts in the manner of MAREC and of single offices,
/// DOCDB exchange documents, answers of the EPO's Open Patent Services as XML and as JSON.
@NullMarked
package monazite.corpus.format.st36;

import org.jspecify.annotations.NullMarked;
