/** What is looked at in the plan of somebody between 16 and 25. */
@NullMarked
package uk.ourplan.core.law.planning.youngperson;

import org.jspecify.annotations.NullMarked;
