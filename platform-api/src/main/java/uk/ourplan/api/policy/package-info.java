/** A council's policy in effect and the way of a change to it. */
@NullMarked
package uk.ourplan.api.policy;

import org.jspecify.annotations.NullMarked;
