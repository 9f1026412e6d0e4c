/** The determinations over HTTP. */
@NullMarked
package uk.ourplan.core.determination.http;

import org.jspecify.annotations.NullMarked;
