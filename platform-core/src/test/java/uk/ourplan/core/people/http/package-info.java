/** Specifications of what is done with people over HTTP. */
@NullMarked
package uk.ourplan.core.people.http;

import org.jspecify.annotations.NullMarked;
