/** Watching a plan between its reviews, over HTTP. */
@NullMarked
package uk.ourplan.api.monitoring;

import org.jspecify.annotations.NullMarked;
