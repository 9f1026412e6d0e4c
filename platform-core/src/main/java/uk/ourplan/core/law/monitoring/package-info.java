/** Watching a plan between its reviews: when it may start, on which days, how it is written up, and how it ends. */
@NullMarked
package uk.ourplan.core.law.monitoring;

import org.jspecify.annotations.NullMarked;
