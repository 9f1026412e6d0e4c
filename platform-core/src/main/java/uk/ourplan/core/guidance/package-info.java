/** Shows what helps at each step of planning, from the council's policy of today. */
@NullMarked
package uk.ourplan.core.guidance;

import org.jspecify.annotations.NullMarked;
