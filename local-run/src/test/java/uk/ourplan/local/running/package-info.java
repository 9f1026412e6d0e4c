/** The one platform that all journeys share, and the browser in which they look at it. */
@NullMarked
package uk.ourplan.local.running;

import org.jspecify.annotations.NullMarked;
