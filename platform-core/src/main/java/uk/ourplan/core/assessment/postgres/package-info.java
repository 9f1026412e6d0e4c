/** Assessments in PostgreSQL. */
@NullMarked
package uk.ourplan.core.assessment.postgres;

import org.jspecify.annotations.NullMarked;
