/** A council's settings: what each means, its type, default and bounds, and what is in effect on a day. */
@NullMarked
package uk.ourplan.tenant.policy;

import org.jspecify.annotations.NullMarked;
