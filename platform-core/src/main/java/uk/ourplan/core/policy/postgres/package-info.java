/** How far people were told of policies, in PostgreSQL. */
@NullMarked
package uk.ourplan.core.policy.postgres;

import org.jspecify.annotations.NullMarked;
