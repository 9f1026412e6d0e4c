/** Assessments of need, and what the national criteria make of them. */
@NullMarked
package uk.ourplan.core.assessment;

import org.jspecify.annotations.NullMarked;
