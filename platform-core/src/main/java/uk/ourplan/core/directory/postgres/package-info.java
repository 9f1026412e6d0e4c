/** The directory in PostgreSQL. */
@NullMarked
package uk.ourplan.core.directory.postgres;

import org.jspecify.annotations.NullMarked;
