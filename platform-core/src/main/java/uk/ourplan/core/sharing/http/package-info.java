/** Copies and the log of what was sent, over HTTP. */
@NullMarked
package uk.ourplan.core.sharing.http;

import org.jspecify.annotations.NullMarked;
