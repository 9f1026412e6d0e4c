/** What the screens about policy promise. */
@NullMarked
package uk.ourplan.admin.policy;

import org.jspecify.annotations.NullMarked;
