/** Who may be given the making of a plan, what comes before, on which terms, and how it ends. */
@NullMarked
package uk.ourplan.core.law.planning.delegation;

import org.jspecify.annotations.NullMarked;
