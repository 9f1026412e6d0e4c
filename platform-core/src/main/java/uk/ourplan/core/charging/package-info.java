/** Charges to a person, and people who pay for themselves. */
@NullMarked
package uk.ourplan.core.charging;

import org.jspecify.annotations.NullMarked;
