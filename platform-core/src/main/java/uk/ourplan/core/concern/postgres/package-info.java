/** Concerns in PostgreSQL. */
@NullMarked
package uk.ourplan.core.concern.postgres;

import org.jspecify.annotations.NullMarked;
