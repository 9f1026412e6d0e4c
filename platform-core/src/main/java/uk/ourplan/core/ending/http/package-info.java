/** Endings and cases, over HTTP. */
@NullMarked
package uk.ourplan.core.ending.http;

import org.jspecify.annotations.NullMarked;
