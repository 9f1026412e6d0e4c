/** Who gets which copy of a plan on whose word, and what is in the way of sending it. */
@NullMarked
package uk.ourplan.core.law.planning.sharing;

import org.jspecify.annotations.NullMarked;
