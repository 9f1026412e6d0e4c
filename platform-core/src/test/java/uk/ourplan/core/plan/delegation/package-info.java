/** Giving parts of a plan away, over HTTP: by the practitioner, as the delegate, and back. */
@NullMarked
package uk.ourplan.core.plan.delegation;

import org.jspecify.annotations.NullMarked;
