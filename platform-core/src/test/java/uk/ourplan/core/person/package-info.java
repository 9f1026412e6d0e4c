/** Measurements of finding people, run by hand. */
@NullMarked
package uk.ourplan.core.person;

import org.jspecify.annotations.NullMarked;
