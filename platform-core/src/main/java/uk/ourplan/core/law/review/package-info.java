/** When a review is due and where it leads (Care Act 2014 s.27). */
@NullMarked
package uk.ourplan.core.law.review;

import org.jspecify.annotations.NullMarked;
