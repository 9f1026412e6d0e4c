/** The queue of the teams that buy support. */
@NullMarked
package uk.ourplan.web.arranging;

import org.jspecify.annotations.NullMarked;
