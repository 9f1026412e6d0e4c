/**
 * What the law wants done about a plan, put together from the families of rules. It stands above {@code law.planning} and
 * {@code law.ending}, so that neither has to know of the other.
 */
@NullMarked
package uk.ourplan.core.law.owed;

import org.jspecify.annotations.NullMarked;
