/** Concerns over HTTP. */
@NullMarked
package uk.ourplan.core.concern.http;

import org.jspecify.annotations.NullMarked;
