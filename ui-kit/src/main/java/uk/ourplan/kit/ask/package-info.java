/** The only place that asks the core and waits: timeouts, troubles in words, progress, back on the screen's own thread. */
@NullMarked
package uk.ourplan.kit.ask;

import org.jspecify.annotations.NullMarked;
