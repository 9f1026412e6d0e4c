/** Who is given a copy of the plan (Care Act 2014 s.25(9)). */
@NullMarked
package uk.ourplan.core.law.sharing;

import org.jspecify.annotations.NullMarked;
