/** Giving copies of a plan to whoever is to have them, and logging everything that leaves the council. */
@NullMarked
package uk.ourplan.core.sharing;

import org.jspecify.annotations.NullMarked;
