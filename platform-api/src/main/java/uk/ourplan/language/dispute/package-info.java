/** Disagreement between a council and a person or their family, incidents, and what keeps the council's duties going through both. */
@NullMarked
package uk.ourplan.language.dispute;

import org.jspecify.annotations.NullMarked;
