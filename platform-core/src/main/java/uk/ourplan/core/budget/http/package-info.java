/** How the budget is managed, over HTTP. */
@NullMarked
package uk.ourplan.core.budget.http;

import org.jspecify.annotations.NullMarked;
