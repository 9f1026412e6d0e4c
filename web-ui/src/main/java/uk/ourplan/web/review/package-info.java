/** Reviews: the register, those of one plan with the requests for them, and one review as it is held. */
@NullMarked
package uk.ourplan.web.review;

import org.jspecify.annotations.NullMarked;
