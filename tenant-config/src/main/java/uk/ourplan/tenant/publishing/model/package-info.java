/** Published versions of a policy, drafts of the next, and the difference between the two in words. */
@NullMarked
package uk.ourplan.tenant.publishing.model;

import org.jspecify.annotations.NullMarked;
