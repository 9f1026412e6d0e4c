/** Direct payments and individual service funds on a plan: offered, asked for, decided, and what each has to say. */
@NullMarked
package uk.ourplan.core.law.planning.payment;

import org.jspecify.annotations.NullMarked;
