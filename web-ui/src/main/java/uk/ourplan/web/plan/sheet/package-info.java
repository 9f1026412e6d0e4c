/** One section on the desk: its content as it is typed, how it is saved, and what happens when two people write it. */
@NullMarked
package uk.ourplan.web.plan.sheet;

import org.jspecify.annotations.NullMarked;
