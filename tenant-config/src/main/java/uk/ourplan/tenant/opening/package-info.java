/** How a council comes onto the instance, goes live, is suspended and opened again. */
@NullMarked
package uk.ourplan.tenant.opening;

import org.jspecify.annotations.NullMarked;
