/** The desk of whoever asks, over HTTP. */
@NullMarked
package uk.ourplan.core.task.http;

import org.jspecify.annotations.NullMarked;
