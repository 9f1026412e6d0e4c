/** Disagreement and incidents over HTTP. */
@NullMarked
package uk.ourplan.core.dispute.http;

import org.jspecify.annotations.NullMarked;
