/** Reviews of plans, and what comes of them (Care Act 2014 s.27). */
@NullMarked
package uk.ourplan.language.review;

import org.jspecify.annotations.NullMarked;
