/** A plan as it stands, and the steps that it can take; pure values. */
@NullMarked
package uk.ourplan.core.plan.model;

import org.jspecify.annotations.NullMarked;
