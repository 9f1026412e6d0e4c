/** Ending plans, closing and reopening cases, over HTTP. */
@NullMarked
package uk.ourplan.api.ending;

import org.jspecify.annotations.NullMarked;
