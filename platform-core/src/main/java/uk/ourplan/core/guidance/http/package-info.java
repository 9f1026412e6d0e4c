/** Guidance over HTTP. */
@NullMarked
package uk.ourplan.core.guidance.http;

import org.jspecify.annotations.NullMarked;
