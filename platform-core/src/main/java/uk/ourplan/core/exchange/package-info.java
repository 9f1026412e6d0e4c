/** Records that come from elsewhere, taken in whole or not at all. */
@NullMarked
package uk.ourplan.core.exchange;

import org.jspecify.annotations.NullMarked;
