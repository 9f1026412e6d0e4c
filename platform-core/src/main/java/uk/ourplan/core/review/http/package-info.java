/** Reviews and revisions over HTTP. */
@NullMarked
package uk.ourplan.core.review.http;

import org.jspecify.annotations.NullMarked;
