/** Charges and paying for oneself, over HTTP. */
@NullMarked
package uk.ourplan.core.charging.http;

import org.jspecify.annotations.NullMarked;
