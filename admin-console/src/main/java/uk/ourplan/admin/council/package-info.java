/** Councils on the instance, for operators. */
@NullMarked
package uk.ourplan.admin.council;

import org.jspecify.annotations.NullMarked;
