/** Deciding on plans, as callers see it. */
@NullMarked
package uk.ourplan.core.authorisation;

import org.jspecify.annotations.NullMarked;
