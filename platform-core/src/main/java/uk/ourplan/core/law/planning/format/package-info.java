/** The form of a plan: what the person needs, plans in another form than the council's template, languages, voice. */
@NullMarked
package uk.ourplan.core.law.planning.format;

import org.jspecify.annotations.NullMarked;
