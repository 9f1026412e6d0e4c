/** Who gets which copy of a plan on whose word, and the log of everything that was sent. */
@NullMarked
package uk.ourplan.api.sharing;

import org.jspecify.annotations.NullMarked;
