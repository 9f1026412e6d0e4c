/** A person's record in the parts in which it is written: each is saved, and clashes, by itself. */
@NullMarked
package uk.ourplan.language.person.part;

import org.jspecify.annotations.NullMarked;
