/** What changed, told as it happens to those who may hear of it, with the outbox for whoever catches up. */
@NullMarked
package uk.ourplan.core.change;

import org.jspecify.annotations.NullMarked;
