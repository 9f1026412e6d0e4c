/** Arranging over HTTP. */
@NullMarked
package uk.ourplan.core.arranging.http;

import org.jspecify.annotations.NullMarked;
