/** Tasks in PostgreSQL. */
@NullMarked
package uk.ourplan.core.task.postgres;

import org.jspecify.annotations.NullMarked;
