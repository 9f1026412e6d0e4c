/** Whose record or plan it is, said the same way at the head of every screen about somebody. */
@NullMarked
package uk.ourplan.web.identity;

import org.jspecify.annotations.NullMarked;
