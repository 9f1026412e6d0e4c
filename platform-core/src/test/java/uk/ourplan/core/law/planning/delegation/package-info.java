/** Giving the making of a plan to somebody, as sentences of law. */
@NullMarked
package uk.ourplan.core.law.planning.delegation;

import org.jspecify.annotations.NullMarked;
