/** Policies that councils let one another see: the decision to share, what others may read, and copying from it. */
@NullMarked
package uk.ourplan.tenant.sharing;

import org.jspecify.annotations.NullMarked;
