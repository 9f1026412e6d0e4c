/** What was taken in, as it came, in PostgreSQL. */
@NullMarked
package uk.ourplan.core.exchange.postgres;

import org.jspecify.annotations.NullMarked;
