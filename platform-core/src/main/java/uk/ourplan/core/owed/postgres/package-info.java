/** The mark of the day's round in PostgreSQL. */
@NullMarked
package uk.ourplan.core.owed.postgres;

import org.jspecify.annotations.NullMarked;
