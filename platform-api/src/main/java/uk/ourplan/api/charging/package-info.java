/** Charges and paying for oneself, over HTTP. */
@NullMarked
package uk.ourplan.api.charging;

import org.jspecify.annotations.NullMarked;
