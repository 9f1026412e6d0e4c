/** The life of a plan up to its submission: starting, writing section by section, readiness, presenting, agreeing, submitting. */
@NullMarked
package uk.ourplan.core.plan;

import org.jspecify.annotations.NullMarked;
