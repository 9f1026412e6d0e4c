/** What the check and the tasks of a plan say about disagreement and incidents. */
@NullMarked
package uk.ourplan.core.law.planning.dispute;

import org.jspecify.annotations.NullMarked;
