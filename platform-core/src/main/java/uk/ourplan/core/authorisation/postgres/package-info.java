/** The queue for sign-off in PostgreSQL. */
@NullMarked
package uk.ourplan.core.authorisation.postgres;

import org.jspecify.annotations.NullMarked;
