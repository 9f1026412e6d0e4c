/** Arranging the support that plans promise: referring, rating, searching, waiting and starting. */
@NullMarked
package uk.ourplan.core.arranging;

import org.jspecify.annotations.NullMarked;
