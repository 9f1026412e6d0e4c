/** When a direct payment ends (Care Act 2014 s.33). */
@NullMarked
package uk.ourplan.core.law.directpayment;

import org.jspecify.annotations.NullMarked;
