/** How the budget of a live plan is managed, and decided anew. */
@NullMarked
package uk.ourplan.api.budget;

import org.jspecify.annotations.NullMarked;
