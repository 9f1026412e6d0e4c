/** What becomes of the plan of a person who funds their own support (Care Act 2014 s.18). */
@NullMarked
package uk.ourplan.core.law.selffunder;

import org.jspecify.annotations.NullMarked;
