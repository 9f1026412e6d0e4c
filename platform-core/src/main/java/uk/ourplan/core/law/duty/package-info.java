/** Whether a plan is owed (Care Act 2014 s.24). */
@NullMarked
package uk.ourplan.core.law.duty;

import org.jspecify.annotations.NullMarked;
