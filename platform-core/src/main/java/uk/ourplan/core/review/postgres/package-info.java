/** Reviews in PostgreSQL. */
@NullMarked
package uk.ourplan.core.review.postgres;

import org.jspecify.annotations.NullMarked;
