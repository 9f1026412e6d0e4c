/** Protecting somebody: concerns, and deprivation of liberty. */
@NullMarked
package uk.ourplan.core.safeguarding;

import org.jspecify.annotations.NullMarked;
