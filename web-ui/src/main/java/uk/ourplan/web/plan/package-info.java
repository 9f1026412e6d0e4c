/** Writing a plan section by section, seeing what it lacks, presenting it and agreeing it. */
@NullMarked
package uk.ourplan.web.plan;

import org.jspecify.annotations.NullMarked;
