/** Each need on a plan: whether it is eligible, who meets it and how, and what the council must meet. */
@NullMarked
package uk.ourplan.core.law.planning.need;

import org.jspecify.annotations.NullMarked;
