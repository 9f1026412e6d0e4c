/** Watching plans, over HTTP. */
@NullMarked
package uk.ourplan.core.monitoring.http;

import org.jspecify.annotations.NullMarked;
