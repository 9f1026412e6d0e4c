/** The nineteen determinations: reading the facts of a question strictly, applying the law of a day, telling the answer. */
@NullMarked
package uk.ourplan.core.determination;

import org.jspecify.annotations.NullMarked;
