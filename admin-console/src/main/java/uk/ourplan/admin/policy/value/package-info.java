/** Editors drawn from the kind of a value alone: a new setting needs nothing here. */
@NullMarked
package uk.ourplan.admin.policy.value;

import org.jspecify.annotations.NullMarked;
