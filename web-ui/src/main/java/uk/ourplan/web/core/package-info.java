/** Which parts of the core's contract these screens speak to. */
@NullMarked
package uk.ourplan.web.core;

import org.jspecify.annotations.NullMarked;
