/** The care and support plan as the Act and practice speak of it: sections, states, agreement. */
@NullMarked
package uk.ourplan.language.plan;

import org.jspecify.annotations.NullMarked;
