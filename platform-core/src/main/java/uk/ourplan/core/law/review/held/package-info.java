/** What a review has to answer before it is complete, and what follows from it (Care Act 2014 s.27). */
@NullMarked
package uk.ourplan.core.law.review.held;

import org.jspecify.annotations.NullMarked;
