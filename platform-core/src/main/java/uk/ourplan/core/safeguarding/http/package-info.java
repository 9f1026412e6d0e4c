/** Protecting somebody, over HTTP. */
@NullMarked
package uk.ourplan.core.safeguarding.http;

import org.jspecify.annotations.NullMarked;
