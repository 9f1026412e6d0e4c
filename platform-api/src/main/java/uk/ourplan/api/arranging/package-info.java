/** Finding, waiting for and starting the support that plans promise; the queue of the teams that buy it. */
@NullMarked
package uk.ourplan.api.arranging;

import org.jspecify.annotations.NullMarked;
