/** The way of a change to a council's policy: drafted, checked, approved by somebody else, published from a day. */
@NullMarked
package uk.ourplan.tenant.publishing;

import org.jspecify.annotations.NullMarked;
