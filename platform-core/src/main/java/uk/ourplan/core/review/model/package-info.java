/** A review as it stands. */
@NullMarked
package uk.ourplan.core.review.model;

import org.jspecify.annotations.NullMarked;
