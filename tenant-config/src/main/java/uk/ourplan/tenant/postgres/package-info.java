/** Councils' policies in PostgreSQL. */
@NullMarked
package uk.ourplan.tenant.postgres;

import org.jspecify.annotations.NullMarked;
