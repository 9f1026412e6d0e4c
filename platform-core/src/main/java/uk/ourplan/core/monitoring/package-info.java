/** Watching plans between their reviews. */
@NullMarked
package uk.ourplan.core.monitoring;

import org.jspecify.annotations.NullMarked;
