/** The personal budget: figures, comparison with the indicative budget, management (Care Act 2014 s.26). */
@NullMarked
package uk.ourplan.core.law.budget;

import org.jspecify.annotations.NullMarked;
