/** What capacity, help with decisions, and what was said in advance ask of a plan. */
@NullMarked
package uk.ourplan.core.law.planning.capacity;

import org.jspecify.annotations.NullMarked;
