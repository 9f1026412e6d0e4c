/** The live stream of what changed. */
@NullMarked
package uk.ourplan.api.change;

import org.jspecify.annotations.NullMarked;
