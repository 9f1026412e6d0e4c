/** Notices about plans in PostgreSQL. */
@NullMarked
package uk.ourplan.core.notice.postgres;

import org.jspecify.annotations.NullMarked;
