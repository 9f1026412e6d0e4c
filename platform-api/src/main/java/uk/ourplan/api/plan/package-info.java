/** The plan workspace: sections, readiness, presenting, agreeing, submitting, documents. */
@NullMarked
package uk.ourplan.api.plan;

import org.jspecify.annotations.NullMarked;
