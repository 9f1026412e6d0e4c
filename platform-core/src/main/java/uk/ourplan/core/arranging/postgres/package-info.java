/** What is on record of arranging, and its queue, in PostgreSQL. */
@NullMarked
package uk.ourplan.core.arranging.postgres;

import org.jspecify.annotations.NullMarked;
