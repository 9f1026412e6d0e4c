/** Councils, the national pack and dated council policy: who may decide what, from which day, within which bounds. */
@NullMarked
package uk.ourplan.tenant;

import org.jspecify.annotations.NullMarked;
