/** Watching a plan between its reviews. */
@NullMarked
package uk.ourplan.web.monitoring;

import org.jspecify.annotations.NullMarked;
