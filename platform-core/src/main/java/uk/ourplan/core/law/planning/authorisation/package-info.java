/** Who authorises a plan, over which steps, and who may sign it (authorisation-route). */
@NullMarked
package uk.ourplan.core.law.planning.authorisation;

import org.jspecify.annotations.NullMarked;
