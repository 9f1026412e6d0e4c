/** Giving the making of a plan, or parts of it, to the person or to somebody else, and their own narrow view of it. */
@NullMarked
package uk.ourplan.api.delegating;

import org.jspecify.annotations.NullMarked;
