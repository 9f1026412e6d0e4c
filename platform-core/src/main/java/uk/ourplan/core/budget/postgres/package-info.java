/** The budgets of a plan's versions, from the tables of plans. */
@NullMarked
package uk.ourplan.core.budget.postgres;

import org.jspecify.annotations.NullMarked;
