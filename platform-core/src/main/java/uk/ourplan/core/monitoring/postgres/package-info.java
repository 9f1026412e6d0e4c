/** What is on record about watching plans, in PostgreSQL. */
@NullMarked
package uk.ourplan.core.monitoring.postgres;

import org.jspecify.annotations.NullMarked;
