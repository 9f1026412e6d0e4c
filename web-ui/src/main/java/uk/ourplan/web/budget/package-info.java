/** How the budget of a live plan is managed, decided anew. */
@NullMarked
package uk.ourplan.web.budget;

import org.jspecify.annotations.NullMarked;
