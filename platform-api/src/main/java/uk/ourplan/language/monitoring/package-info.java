/** Watching a plan between its reviews. */
@NullMarked
package uk.ourplan.language.monitoring;

import org.jspecify.annotations.NullMarked;
