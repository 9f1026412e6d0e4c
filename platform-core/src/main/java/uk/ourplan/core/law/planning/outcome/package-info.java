/** The outcomes on a plan: the person's own words, the steps, what stands in the way, and the services that serve them. */
@NullMarked
package uk.ourplan.core.law.planning.outcome;

import org.jspecify.annotations.NullMarked;
