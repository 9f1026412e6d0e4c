/** What a plan check has before it: the plan laid out with all that is looked at, and what a rule says when something is lacking. A family of rules lies in the package of its subject beside this one. */
@NullMarked
package uk.ourplan.core.law.planning.desk;

import org.jspecify.annotations.NullMarked;
