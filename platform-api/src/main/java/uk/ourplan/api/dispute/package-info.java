/** Disagreement about a plan, incidents, and the right to complain. */
@NullMarked
package uk.ourplan.api.dispute;

import org.jspecify.annotations.NullMarked;
