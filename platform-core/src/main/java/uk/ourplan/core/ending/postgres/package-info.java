/** Endings, their letters and the steps of cases, in PostgreSQL. */
@NullMarked
package uk.ourplan.core.ending.postgres;

import org.jspecify.annotations.NullMarked;
