/** The directory over HTTP. */
@NullMarked
package uk.ourplan.core.directory.http;

import org.jspecify.annotations.NullMarked;
