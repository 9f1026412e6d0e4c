/** The chart as a cluster would get it: rendered here and held against the Kubernetes types and the house's own rules. */
@NullMarked
package uk.ourplan.helm;

import org.jspecify.annotations.NullMarked;
