/** Days: whole, in the calendar of England, passed in and never read from a clock. */
@NullMarked
package uk.ourplan.language.date;

import org.jspecify.annotations.NullMarked;
