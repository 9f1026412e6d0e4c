/** Where a council's administrators and the platform's operators work. */
@NullMarked
package uk.ourplan.admin;

import org.jspecify.annotations.NullMarked;
