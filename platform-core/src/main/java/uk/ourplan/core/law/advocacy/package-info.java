/** When an independent advocate must be arranged (Care Act 2014 s.67). */
@NullMarked
package uk.ourplan.core.law.advocacy;

import org.jspecify.annotations.NullMarked;
