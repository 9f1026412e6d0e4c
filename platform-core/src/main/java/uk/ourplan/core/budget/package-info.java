/** How the budget of a live plan is managed, decided anew, and which final budget is in force on a day. */
@NullMarked
package uk.ourplan.core.budget;

import org.jspecify.annotations.NullMarked;
