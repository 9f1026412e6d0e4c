/** What the editors promise. */
@NullMarked
package uk.ourplan.admin.policy.value;

import org.jspecify.annotations.NullMarked;
