/** The bounds that a machine can check, in code beside the key whose sentence they enforce. */
@NullMarked
package uk.ourplan.tenant.policy.bound;

import org.jspecify.annotations.NullMarked;
