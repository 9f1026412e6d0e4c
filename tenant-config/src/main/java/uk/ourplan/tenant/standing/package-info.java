/** How policies that are already published stand before the law as the national pack now tells it. */
@NullMarked
package uk.ourplan.tenant.standing;

import org.jspecify.annotations.NullMarked;
