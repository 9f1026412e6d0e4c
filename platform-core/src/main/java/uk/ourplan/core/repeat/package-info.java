/** The same request sent twice is done once: answers are remembered by the caller's key in the transaction of the write. */
@NullMarked
package uk.ourplan.core.repeat;

import org.jspecify.annotations.NullMarked;
