/** The lines of the report, each counted by one statement. */
@NullMarked
package uk.ourplan.core.report.postgres;

import org.jspecify.annotations.NullMarked;
