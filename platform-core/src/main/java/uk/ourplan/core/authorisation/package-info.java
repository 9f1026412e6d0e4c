/** Deciding on plans that wait for sign-off: the queue, the one-page view, returning and signing. */
@NullMarked
package uk.ourplan.core.authorisation;

import org.jspecify.annotations.NullMarked;
