/** How and when a plan is to be reviewed. */
@NullMarked
package uk.ourplan.core.law.planning.review;

import org.jspecify.annotations.NullMarked;
