/** Values by their first day: no end dates, so no gap and no overlap can be typed; a day before the first fails loudly. */
@NullMarked
package uk.ourplan.tenant.dated;

import org.jspecify.annotations.NullMarked;
