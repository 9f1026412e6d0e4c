/** The person at the centre and those around them. */
@NullMarked
package uk.ourplan.language.person;

import org.jspecify.annotations.NullMarked;
