/** That the plan is made with the person, everybody who must be involved, and nobody whom the person does not want (Care Act 2014 s.25(3)). */
@NullMarked
package uk.ourplan.core.law.planning.involvement;

import org.jspecify.annotations.NullMarked;
