/** What the check and the tasks of a plan say about the support that it promises being found, waited for and started. */
@NullMarked
package uk.ourplan.core.law.planning.arranging;

import org.jspecify.annotations.NullMarked;
