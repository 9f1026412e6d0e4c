/** A person on record and what is looked for when one is searched; plain values. */
@NullMarked
package uk.ourplan.core.person.model;

import org.jspecify.annotations.NullMarked;
