/** Who gets which copy of a plan, and the log of what was sent. */
@NullMarked
package uk.ourplan.web.sharing;

import org.jspecify.annotations.NullMarked;
