/** Plans in PostgreSQL. */
@NullMarked
package uk.ourplan.core.plan.postgres;

import org.jspecify.annotations.NullMarked;
