/** What may be charged for (Care Act 2014 s.14, SI 2014/2672). */
@NullMarked
package uk.ourplan.core.law.charging;

import org.jspecify.annotations.NullMarked;
