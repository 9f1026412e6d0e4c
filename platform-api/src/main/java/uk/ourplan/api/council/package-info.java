/** Councils on the instance, for operators. */
@NullMarked
package uk.ourplan.api.council;

import org.jspecify.annotations.NullMarked;
