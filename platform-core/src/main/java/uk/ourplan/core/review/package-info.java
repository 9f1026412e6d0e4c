/** When plans are reviewed (Care Act 2014 s.27). */
@NullMarked
package uk.ourplan.core.review;

import org.jspecify.annotations.NullMarked;
