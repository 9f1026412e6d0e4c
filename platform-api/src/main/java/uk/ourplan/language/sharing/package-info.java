/** What leaves the council: to whom a copy of a plan goes, on whose word, and every copy and disclosure that was sent. */
@NullMarked
package uk.ourplan.language.sharing;

import org.jspecify.annotations.NullMarked;
