/** The catalogue of council settings: what each is called and means, its type, default and bounds. */
@NullMarked
package uk.ourplan.tenant.policy.catalogue;

import org.jspecify.annotations.NullMarked;
