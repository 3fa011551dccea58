/// Material families, topics and elements as the data files state them: terms, formulas, codes.
@NullMarked
package monazite.seeds.family;

import org.jspecify.annotations.NullMarked;
