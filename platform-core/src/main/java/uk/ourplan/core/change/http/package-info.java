/** The live stream of changes over HTTP. */
@NullMarked
package uk.ourplan.core.change.http;

import org.jspecify.annotations.NullMarked;
