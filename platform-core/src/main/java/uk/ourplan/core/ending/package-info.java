/** Ending plans, confirming it in writing, closing and reopening cases. */
@NullMarked
package uk.ourplan.core.ending;

import org.jspecify.annotations.NullMarked;
