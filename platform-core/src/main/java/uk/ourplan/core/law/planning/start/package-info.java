/** How the start of a plan goes on in it: what the council meets and why, and what was carried over. */
@NullMarked
package uk.ourplan.core.law.planning.start;

import org.jspecify.annotations.NullMarked;
