/** What a plan must hold before it is presented, submitted, signed off and issued: AUTH-01's checklist and CONTENT-01's statutory contents. */
@NullMarked
package uk.ourplan.core.law.planning;

import org.jspecify.annotations.NullMarked;
