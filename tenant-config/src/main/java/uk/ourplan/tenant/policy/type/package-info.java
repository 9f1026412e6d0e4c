/** The types that a council setting can have, as written in the catalogue, and the strict reading of plain values. */
@NullMarked
package uk.ourplan.tenant.policy.type;

import org.jspecify.annotations.NullMarked;
