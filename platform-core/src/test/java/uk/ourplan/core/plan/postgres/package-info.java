/** Specifies how plans and what is kept of them stand in the database. */
@NullMarked
package uk.ourplan.core.plan.postgres;

import org.jspecify.annotations.NullMarked;
