/// The grammar of claims as the data files give it: phrases, scoring, chemistry, cohorts.
@NullMarked
package monazite.seeds.grammar;

import org.jspecify.annotations.NullMarked;
