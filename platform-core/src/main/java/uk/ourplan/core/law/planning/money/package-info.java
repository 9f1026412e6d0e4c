/** The budget on a plan, and how it is received and managed. */
@NullMarked
package uk.ourplan.core.law.planning.money;

import org.jspecify.annotations.NullMarked;
