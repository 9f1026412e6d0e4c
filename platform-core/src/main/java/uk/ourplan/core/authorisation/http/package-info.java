/** Authorising over HTTP. */
@NullMarked
package uk.ourplan.core.authorisation.http;

import org.jspecify.annotations.NullMarked;
